// Told by InkStory from the scenario "dry-run". Not to be written by hand: the README says how.
# 16e2abe7
VAR day = 0
VAR pick = 0
VAR left_0 = -1
VAR heaviest_0 = 0
VAR left_1 = -1
VAR heaviest_1 = 0
VAR left_2 = -1
VAR heaviest_2 = 0
VAR left_3 = -1
VAR heaviest_3 = 0
VAR left_4 = -1
VAR heaviest_4 = 0
VAR left_5 = -1
VAR heaviest_5 = 0
VAR left_6 = -1
VAR heaviest_6 = 0
VAR left_7 = -1
VAR heaviest_7 = 0
VAR left_8 = -1
VAR heaviest_8 = 0
VAR left_9 = -1
VAR heaviest_9 = 0
VAR left_10 = -1
VAR heaviest_10 = 0
VAR left_11 = -1
VAR heaviest_11 = 0
VAR left_12 = -1
VAR heaviest_12 = 0
VAR left_13 = -1
VAR heaviest_13 = 0
VAR left_14 = -1
VAR heaviest_14 = 0
VAR left_15 = -1
VAR heaviest_15 = 0
VAR left_16 = -1
VAR heaviest_16 = 0
VAR left_17 = -1
VAR heaviest_17 = 0
VAR left_18 = -1
VAR heaviest_18 = 0
-> briefing

=== briefing
Fennel makes practice software for vets: records, reminders, invoices, X-rays. This month four customers move from the old system to the new one. You wrote the old importer, and most of its comments.
Ines moves the data, Noor ships the builds, Dov keeps it running, Kit picks up the phone. None of them has done a month like this. You have done two.
So you will see things before they do. Some slips come to your desk days before anyone is hurt, and nobody but you has read them. Now and then it would take you a minute.
After sixteen days you go on leave for two weeks. What they have met by then, they have met. Two protections are on offer, for a price in days: a rehearsal copy for moves, and a roll-out by stages.
Dr Anneke Vos, Brookside Vets: “Nine practices, every record, and Monday’s appointments on Monday.”
Piers Harlow, Harlow Equine: “The X-rays where we left them, and a bill a yard can read.”
June Park, Tidewater Shelter: “No animal lost in the move, on paper or otherwise.”
Dr Lindqvist, City Zoo: “All species, including those your form does not know.”
-> morning

=== morning
~ day = day + 1
{ day > 16: -> leave }
Day { day }.
{ day == 10:
  Gunnar has investors in the house and wants you in the room. They ask twice what an okapi is.
}
{ day == 1:
  Profile for the fifth position.
}
{ day == 6:
  {~The position has gone to sales, who had a profile. Dov asks whether he heard that right.|It is done.}
}
{ day == 2:
  Hosting contract, comments to legal.
}
{ day == 9:
  {~Legal signed it as it was. Support by the host now ends at five, and somebody pays for that.|It is done.}
}
{ day == 5:
  Four reviews, written and talked through.
}
{ day == 14:
  {~The review round has closed. The form for each of the four says ‘no data’.|It is done.}
}
{ day == 9:
  One line on every clinic, for Gunnar.
}
{ day == 12:
  {~Gunnar has rung the customers for the status himself. He is with you until noon.|It is done.}
}
{ day == 7:
  Next year’s budget.
}
{ day == 16:
  {~Finance has put in last year’s figures and cut them by a tenth, as agreed for late returns.|It is done.}
}
{ day == 13:
  Handover notes for your leave.
}
{ day == 17:
  {~There are no notes. There is your calendar, which they may read.|It is done.}
}
{ RANDOM(1, 64) == 1:
  Brookside ask for Ines’s list. They would like to use it for their stock-taking.
}
{ RANDOM(1, 64) == 1:
  Noor has set up the next import. The box with the date format is not ticked. The fix is in the other file.
}
{ RANDOM(1, 64) == 1:
  A postcard from the zoo, for Kit. It shows the okapi. On the back: ‘Other.’
}
{ RANDOM(1, 64) == 1:
  A letter from a Mr Dekker, by hand, four lines. He does not want a reply.
}
{ RANDOM(1, 64) == 1:
  The lessor confirms receipt of one server, in good order and empty.
}
{ RANDOM(1, 64) == 1:
  Cake from the shelter, with your name on it in icing. Ines cuts it.
}
-> slip_0

=== slip_0
{ day < 1 || left_0 == 0: -> slip_1 }
{ left_0 < 0:
  ~ left_0 = RANDOM(1, 9)
  The nightly backup is done in four seconds. Dov Lerner, for Dr Anneke Vos, Brookside Vets.
  {~The clinics’ own machines keep a copy until it is confirmed.|The clinics’ own machines keep a copy until it is collected.}
- else:
  The nightly backup is done in four seconds, day { day }.
  {~“I am reading last week’s log. The new one needs a key.”|“I am reading last week’s log. The new one is at the host.”|“I am reading last week’s log against this week’s.”}
  {~Size of the nightly copy, in megabytes: 60, 62, 60.|Size of the nightly copy, in megabytes: 900, 410, 60.}
}
+ [hold] {~Fine.|I’ll look. It won’t be by lunch.}
  ~ pick = 0
+ [lend authority] {~In writing, please. I’ve had it the other way.|I’ll look. It won’t be by lunch.}
  ~ pick = 1
+ [decide] {~I’ll look. It won’t be by lunch.}
  ~ pick = 2
+ [unblock] {~The host picked up for you. Interesting.|I’ll look. It won’t be by lunch.}
  ~ pick = 3
+ [add hands] {~I’ll look. It won’t be by lunch.}
  ~ pick = 4
+ [take the wheel] {~You’re on the console. I’ll get some sleep, then.|I’ll look. It won’t be by lunch.}
  ~ pick = 5
- { pick > heaviest_0:
  ~ heaviest_0 = pick
}
~ left_0 = left_0 - 1
{ left_0 == 0:
  -> home_0
}
-> slip_1

=== home_0
{ heaviest_0:
- 0:
  {~Four seconds. I had a feeling about four seconds.}
  {~I restored a whole clinic to my own machine, to see. It barked.|It said ‘done’. I have stopped reading that word.}
  {~Nine days are gone. We have asked people what their dog weighed.}
- 1:
  {~I gave him the key and did not ask what he would do with it.}
  {~I restored a whole clinic to my own machine, to see. It barked.|It said ‘done’. I have stopped reading that word.}
  {~Nine days are gone. We have asked people what their dog weighed.}
- 2:
  {~Four seconds. I had a feeling about four seconds.}
  {~I restored a whole clinic to my own machine, to see. It barked.|It said ‘done’. I have stopped reading that word.}
  {~Nine days are gone. We have asked people what their dog weighed.}
- 3:
  {~Four seconds. I had a feeling about four seconds.}
  {~I restored a whole clinic to my own machine, to see. It barked.|It said ‘done’. I have stopped reading that word.}
  {~Nine days are gone. We have asked people what their dog weighed.}
- 4:
  {~Four seconds. I had a feeling about four seconds.}
  {~I restored a whole clinic to my own machine, to see. It barked.|It said ‘done’. I have stopped reading that word.}
  {~Nine days are gone. We have asked people what their dog weighed.}
- 5:
  {~Four seconds. I had a feeling about four seconds.}
  {~The console was taken when I came in. I read over a shoulder.}
  {~Nine days are gone. We have asked people what their dog weighed.}
}
-> slip_1

=== slip_1
{ day < 1 || left_1 == 0: -> slip_2 }
{ left_1 < 0:
  ~ left_1 = RANDOM(1, 11)
  The dry run has no list of what counts as passed. Ines Carvalho, for Dr Anneke Vos, Brookside Vets.
  {~The plan has nine dry runs, each set up from the clinic’s file.|The plan has nine dry runs, each copied from the one before.}
- else:
  The dry run has no list of what counts as passed, day { day }.
  {~“I compare by eye. The clinic would have to sign for more.”|“I compare by eye. Either counts match, or the sample does.”|“I compare by eye. I have both screens up, and a ruler.”}
  {~“We keep the old system on until the move, to save the licence.”|“We keep the old system on until the summer, to look things up.”}
}
+ [hold] {~Thanks. Then I’ll finish what I was thinking.|All right. I’ll put it on my sheet.}
  ~ pick = 0
+ [lend authority] {~All right. I’ll put it on my sheet.}
  ~ pick = 1
+ [decide] {~I had an order for those two. Yours is fine.|All right. I’ll put it on my sheet.}
  ~ pick = 2
+ [unblock] {~Who answered? They never answer me.|All right. I’ll put it on my sheet.}
  ~ pick = 3
+ [add hands] {~All right. I’ll put it on my sheet.}
  ~ pick = 4
+ [take the wheel] {~It’s your importer. I was about to say it’s mine.|All right. I’ll put it on my sheet.}
  ~ pick = 5
- { pick > heaviest_1:
  ~ heaviest_1 = pick
}
~ left_1 = left_1 - 1
{ left_1 == 0:
  -> home_1
}
-> slip_2

=== home_1
{ heaviest_1:
- 0:
  {~I said nothing. I have never said nothing for so many days.}
  {~The first run passed because I was tired. Then I wrote down what tired looks like.|There is a list now. It has had several authors.}
  {~We were asked what we would notice first. No one had asked that before.}
- 1:
  {~I saw it on a Monday, from the door. A list is ten lines.}
  {~The first run passed because I was tired. Then I wrote down what tired looks like.|There is a list now. It has had several authors.}
  {~We were asked what we would notice first. No one had asked that before.}
- 2:
  {~I saw it on a Monday, from the door. A list is ten lines.}
  {~The first run passed because I was tired. Then I wrote down what tired looks like.|There is a list now. It has had several authors.}
  {~We were asked what we would notice first. No one had asked that before.}
- 3:
  {~I saw it on a Monday, from the door. A list is ten lines.}
  {~The first run passed because I was tired. Then I wrote down what tired looks like.|There is a list now. It has had several authors.}
  {~We were asked what we would notice first. No one had asked that before.}
- 4:
  {~I saw it on a Monday, from the door. A list is ten lines.}
  {~The first run passed because I was tired. Then I wrote down what tired looks like.|There is a list now. It has had several authors.}
  {~We were asked what we would notice first. No one had asked that before.}
- 5:
  {~I wrote her the list. It was a good list. It was mine.}
  {~The first run passed because I was tired. Then I wrote down what tired looks like.|There is a list now. It has had several authors.}
  {~We were asked what we would notice first. No one had asked that before.}
}
-> slip_2

=== slip_2
{ day < 2 || left_2 == 0: -> slip_3 }
{ left_2 < 0:
  ~ left_2 = RANDOM(1, 13)
  The import reads dates the American way. Noor Haddad, for Piers Harlow, Harlow Equine.
  {~The importer keeps the date as read, and drops a column.|The importer keeps the date as typed, and adds a column.}
- else:
  The import reads dates the American way, day { day }.
  {~“I am on the import screen. Page two is with the vendor.”|“I am on the import screen. It offers me one of two formats.”|“I am on the import screen. The settings are on page two.”}
  {~The sample of fifty: dates feed the card’s top right corner.|The sample of fifty: dates feed the reminders and the bills.}
}
+ [hold] {~Is that a yes, or are you being patient?|Good. It goes out at ten, unless I say so.}
  ~ pick = 0
+ [lend authority] {~I can sign that? Then I’ll sign it now.|Good. It goes out at ten, unless I say so.}
  ~ pick = 1
+ [decide] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 2
+ [unblock] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 3
+ [add hands] {~You do that bit, I do this bit. Who does the middle?|Good. It goes out at ten, unless I say so.}
  ~ pick = 4
+ [take the wheel] {~So it isn’t on my page any more. I’ll redraw the page.|Good. It goes out at ten, unless I say so.}
  ~ pick = 5
- { pick > heaviest_2:
  ~ heaviest_2 = pick
}
~ left_2 = left_2 - 1
{ left_2 == 0:
  -> home_2
}
-> slip_3

=== home_2
{ heaviest_2:
- 0:
  {~I let the horses have their birthdays.}
  {~I found it at a foal that was older than its mother. I shall always look for the foal.|Everything up to the twelfth looked right to me.}
- 1:
  {~The third of April, the fourth of March. It is one tick in a box.}
  {~I found it at a foal that was older than its mother. I shall always look for the foal.|Everything up to the twelfth looked right to me.}
- 2:
  {~Day first, I said. It is how the yards write it on the stable doors.}
  {~I found it at a foal that was older than its mother. I shall always look for the foal.|Everything up to the twelfth looked right to me.}
- 3:
  {~The third of April, the fourth of March. It is one tick in a box.}
  {~I found it at a foal that was older than its mother. I shall always look for the foal.|Everything up to the twelfth looked right to me.}
- 4:
  {~The third of April, the fourth of March. It is one tick in a box.}
  {~I found it at a foal that was older than its mother. I shall always look for the foal.|Everything up to the twelfth looked right to me.}
- 5:
  {~The third of April, the fourth of March. It is one tick in a box.}
  {~The dates came out right. I signed for it; I had not seen it wrong.}
}
-> slip_3

=== slip_3
{ day < 3 || left_3 == 0: -> slip_4 }
{ left_3 < 0:
  ~ left_3 = RANDOM(1, 17)
  Species is a drop-down, and the zoo has okapis. Kit Halloran, for Dr Lindqvist, City Zoo.
  {~What the list does not know, the import files as ‘other’.|What the list does not know, the import files as the last one it saw.}
- else:
  Species is a drop-down, and the zoo has okapis, day { day }.
  {~“Dog, cat, rabbit, horse. That list is the product team’s.”|“Dog, cat, rabbit, horse. I know where that list lives.”}
  {~“We had a card for every animal. We were told to let that go.”|“We have a card for every animal, with a photograph, in a drawer.”}
}
+ [hold] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 0
+ [lend authority] {~I may waive it? Myself? I’ll ring them before you think again.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 1
+ [decide] {~Right. I’d half hoped you would say.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 2
+ [unblock] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 3
+ [add hands] {~Oh good, two of us. I’ll take the ones who shout.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 4
+ [take the wheel] {~I’ll tell them you’re on it. They’ll be pleased. They liked talking to me, too.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 5
- { pick > heaviest_3:
  ~ heaviest_3 = pick
}
~ left_3 = left_3 - 1
{ left_3 == 0:
  -> home_3
}
-> slip_4

=== home_3
{ heaviest_3:
- 0:
  {~I waited to see what he would make of a tapir.}
  {~It came up as ‘cattle’. Dr Lindqvist was very interested.|There are four hundred and eleven species, and one of them is staff.}
  {~I have been asked to pick ‘horse’ before. I did not expect to be rung up about it.|One lives with forms. The okapi does not know.}
- 1:
  {~I knew about the okapi in May. Nobody else had been to the zoo.}
  {~It came up as ‘cattle’. Dr Lindqvist was very interested.|There are four hundred and eleven species, and one of them is staff.}
  {~I have been asked to pick ‘horse’ before. I did not expect to be rung up about it.|One lives with forms. The okapi does not know.}
- 2:
  {~I knew about the okapi in May. Nobody else had been to the zoo.}
  {~It came up as ‘cattle’. Dr Lindqvist was very interested.|There are four hundred and eleven species, and one of them is staff.}
  {~I have been asked to pick ‘horse’ before. I did not expect to be rung up about it.|One lives with forms. The okapi does not know.}
- 3:
  {~I knew about the okapi in May. Nobody else had been to the zoo.}
  {~It came up as ‘cattle’. Dr Lindqvist was very interested.|There are four hundred and eleven species, and one of them is staff.}
  {~I have been asked to pick ‘horse’ before. I did not expect to be rung up about it.|One lives with forms. The okapi does not know.}
- 4:
  {~I knew about the okapi in May. Nobody else had been to the zoo.}
  {~It came up as ‘cattle’. Dr Lindqvist was very interested.|There are four hundred and eleven species, and one of them is staff.}
  {~I have been asked to pick ‘horse’ before. I did not expect to be rung up about it.|One lives with forms. The okapi does not know.}
- 5:
  {~I knew about the okapi in May. Nobody else had been to the zoo.}
  {~There were okapis when I got in. I was told it had been quick.}
  {~I have been asked to pick ‘horse’ before. I did not expect to be rung up about it.|One lives with forms. The okapi does not know.}
}
-> slip_4

=== slip_4
{ day < 4 || left_4 == 0: -> slip_5 }
{ left_4 < 0:
  ~ left_4 = RANDOM(1, 17)
  Reminders take no notice of the deceased box. Kit Halloran, for Dr Anneke Vos, Brookside Vets.
  {~The reminder job prints to a mail house, and they post it.|The reminder job prints to a tray, and the practices post it.}
  {~The print calendar, second sheet: reminders, Friday.|The print calendar, last sheet: reminders, no day as yet.|The print calendar, first sheet: reminders, Friday.}
- else:
  Reminders take no notice of the deceased box, day { day }.
  {~“It runs off the vaccination date. The vendor’s team holds the query.”|“It runs off the vaccination date. Or off the last visit, I have both.”|“It runs off the vaccination date. I wrote the query in spring.”}
  {~“We shall start with dogs. The cats we do by telephone, always have.”|“We shall start with dogs, then cats, and the rest as they come.”}
}
+ [hold] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 0
+ [lend authority] {~I may waive it? Myself? I’ll ring them before you think again.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 1
+ [decide] {~Right. I’d half hoped you would say.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 2
+ [unblock] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 3
+ [add hands] {~Oh good, two of us. I’ll take the ones who shout.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 4
+ [take the wheel] {~I’ll tell them you’re on it. They’ll be pleased. They liked talking to me, too.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 5
- { pick > heaviest_4:
  ~ heaviest_4 = pick
}
~ left_4 = left_4 - 1
{ left_4 == 0:
  -> home_4
}
-> slip_5

=== home_4
{ heaviest_4:
- 0:
  {~I thought of the letters, and I thought of Kit, in that order.}
  {~I wrote that query when nobody had died yet.|I have answered each of them by hand. There were sixty-four.}
  {~Mr Dekker brought the letter in. He asked whether Bram had an appointment.}
- 1:
  {~It is a box on the card. I knew which query left it out.}
  {~I wrote that query when nobody had died yet.|I have answered each of them by hand. There were sixty-four.}
  {~Mr Dekker brought the letter in. He asked whether Bram had an appointment.}
- 2:
  {~It is a box on the card. I knew which query left it out.}
  {~I wrote that query when nobody had died yet.|I have answered each of them by hand. There were sixty-four.}
  {~Mr Dekker brought the letter in. He asked whether Bram had an appointment.}
- 3:
  {~It is a box on the card. I knew which query left it out.}
  {~I wrote that query when nobody had died yet.|I have answered each of them by hand. There were sixty-four.}
  {~Mr Dekker brought the letter in. He asked whether Bram had an appointment.}
- 4:
  {~It is a box on the card. I knew which query left it out.}
  {~I wrote that query when nobody had died yet.|I have answered each of them by hand. There were sixty-four.}
  {~Mr Dekker brought the letter in. He asked whether Bram had an appointment.}
- 5:
  {~I changed the line myself. It took a minute and the rest of my day.}
  {~The query has a line in it that I did not write. It is a good line.}
  {~Mr Dekker brought the letter in. He asked whether Bram had an appointment.}
}
-> slip_5

=== slip_5
{ day < 6 || left_5 == 0: -> slip_6 }
{ left_5 < 0:
  ~ left_5 = RANDOM(1, 13)
  The old server goes back to the lessor. Dov Lerner, for Piers Harlow, Harlow Equine.
  {~The lease, on return: ‘media to be wiped on receipt’.|The lease, on return: ‘media to be kept for ninety days’.}
- else:
  The old server goes back to the lessor, day { day }.
  {~“I have the crate. The lease is in the finance folder.”|“I have the crate. I go through the shares one by one.”}
  {~“A van is coming for it, they said. Friday, or after.”|“A van was coming for it. They have not rung since the spring.”|“A van is coming for it, they said. Friday, before ten.”}
  {~Reads from the old server: 200 a day, then 190, then 200.|Reads from the old server: 40 a day, then 90, then 200.}
}
+ [hold] {~Fine.|I’ll look. It won’t be by lunch.}
  ~ pick = 0
+ [lend authority] {~In writing, please. I’ve had it the other way.|I’ll look. It won’t be by lunch.}
  ~ pick = 1
+ [decide] {~I’ll look. It won’t be by lunch.}
  ~ pick = 2
+ [unblock] {~The host picked up for you. Interesting.|I’ll look. It won’t be by lunch.}
  ~ pick = 3
+ [add hands] {~I’ll look. It won’t be by lunch.}
  ~ pick = 4
+ [take the wheel] {~You’re on the console. I’ll get some sleep, then.|I’ll look. It won’t be by lunch.}
  ~ pick = 5
- { pick > heaviest_5:
  ~ heaviest_5 = pick
}
~ left_5 = left_5 - 1
{ left_5 == 0:
  -> home_5
}
-> slip_6

=== home_5
{ heaviest_5:
- 0:
  {~He came by with a crate. I held the door.}
  {~I mount every disk now. I carry a small screwdriver for it.|Twelve years of fetlocks. I rang the lessor. He was sorry, and prompt.|It is a grey box with a sticker. The sticker says ‘ask’.}
  {~There is a mare whose left knee we can only describe.}
- 1:
  {~I knew what was on the second disk. I had put it there.}
  {~I mount every disk now. I carry a small screwdriver for it.|Twelve years of fetlocks. I rang the lessor. He was sorry, and prompt.|It is a grey box with a sticker. The sticker says ‘ask’.}
  {~There is a mare whose left knee we can only describe.}
- 2:
  {~I knew what was on the second disk. I had put it there.}
  {~I mount every disk now. I carry a small screwdriver for it.|Twelve years of fetlocks. I rang the lessor. He was sorry, and prompt.|It is a grey box with a sticker. The sticker says ‘ask’.}
  {~There is a mare whose left knee we can only describe.}
- 3:
  {~I knew what was on the second disk. I had put it there.}
  {~I mount every disk now. I carry a small screwdriver for it.|Twelve years of fetlocks. I rang the lessor. He was sorry, and prompt.|It is a grey box with a sticker. The sticker says ‘ask’.}
  {~There is a mare whose left knee we can only describe.}
- 4:
  {~I knew what was on the second disk. I had put it there.}
  {~I mount every disk now. I carry a small screwdriver for it.|Twelve years of fetlocks. I rang the lessor. He was sorry, and prompt.|It is a grey box with a sticker. The sticker says ‘ask’.}
  {~There is a mare whose left knee we can only describe.}
- 5:
  {~I knew what was on the second disk. I had put it there.}
  {~The crate was packed when I came down. I carried it.}
  {~There is a mare whose left knee we can only describe.}
}
-> slip_6

=== slip_6
{ day < 7 || left_6 == 0: -> slip_7 }
{ left_6 < 0:
  ~ left_6 = RANDOM(1, 15)
  The test mail list is a copy of the real one. Noor Haddad, for June Park, Tidewater Shelter.
  {~The test mail asks its reader to delete it without a reply.|The test mail asks its reader to forward it to a colleague.}
- else:
  The test mail list is a copy of the real one, day { day }.
  {~“I send to ‘test-all’ first. That list is run by marketing.”|“I send to ‘test-all’ first, or to ‘pilot’. I use them in turn.”|“I send to ‘test-all’ first. I made that list in February.”}
  {~“We get your mails. They go straight on to the volunteers.”|“We get your mails. June reads them out if they are short.”}
}
+ [hold] {~Is that a yes, or are you being patient?|Good. It goes out at ten, unless I say so.}
  ~ pick = 0
+ [lend authority] {~I can sign that? Then I’ll sign it now.|Good. It goes out at ten, unless I say so.}
  ~ pick = 1
+ [decide] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 2
+ [unblock] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 3
+ [add hands] {~You do that bit, I do this bit. Who does the middle?|Good. It goes out at ten, unless I say so.}
  ~ pick = 4
+ [take the wheel] {~So it isn’t on my page any more. I’ll redraw the page.|Good. It goes out at ten, unless I say so.}
  ~ pick = 5
- { pick > heaviest_6:
  ~ heaviest_6 = pick
}
~ left_6 = left_6 - 1
{ left_6 == 0:
  -> home_6
}
-> slip_7

=== home_6
{ heaviest_6:
- 0:
  {~I let the mail go, and had my reply written.}
  {~Forty-one people answered. One sent a photograph of a cat, marked ‘test’.|It said ‘This is a test’ in the subject. It was one.}
  {~We thought ‘Dear FIRSTNAME’ was rather warm.}
- 1:
  {~Four thousand addresses. Renaming a list is a minute’s work.}
  {~Forty-one people answered. One sent a photograph of a cat, marked ‘test’.|It said ‘This is a test’ in the subject. It was one.}
  {~We thought ‘Dear FIRSTNAME’ was rather warm.}
- 2:
  {~Four thousand addresses. Renaming a list is a minute’s work.}
  {~Forty-one people answered. One sent a photograph of a cat, marked ‘test’.|It said ‘This is a test’ in the subject. It was one.}
  {~We thought ‘Dear FIRSTNAME’ was rather warm.}
- 3:
  {~Four thousand addresses. Renaming a list is a minute’s work.}
  {~Forty-one people answered. One sent a photograph of a cat, marked ‘test’.|It said ‘This is a test’ in the subject. It was one.}
  {~We thought ‘Dear FIRSTNAME’ was rather warm.}
- 4:
  {~Four thousand addresses. Renaming a list is a minute’s work.}
  {~Forty-one people answered. One sent a photograph of a cat, marked ‘test’.|It said ‘This is a test’ in the subject. It was one.}
  {~We thought ‘Dear FIRSTNAME’ was rather warm.}
- 5:
  {~Four thousand addresses. Renaming a list is a minute’s work.}
  {~I had a reply in hand, and then there was already one.}
  {~We thought ‘Dear FIRSTNAME’ was rather warm.}
}
-> slip_7

=== slip_7
{ day < 9 || left_7 == 0: -> slip_8 }
{ left_7 < 0:
  ~ left_7 = RANDOM(1, 15)
  The roll-out plan has all nine clinics on one day. Noor Haddad, for Dr Anneke Vos, Brookside Vets.
  {~The release notes: ‘the previous build is replaced on start’.|The release notes: ‘the previous build stays selectable’.}
- else:
  The roll-out plan has all nine clinics on one day, day { day }.
  {~“One day is tidy. Three would be calm. I have both drawn up.”|“One day is tidy. There are nine doors, and I have one car.”|“One day is tidy. I have the call list for the morning.”}
  {~“If one clinic is stuck, it writes on paper and types it later.”|“If one clinic is stuck, it sends its patients to the next one.”}
}
+ [hold] {~Is that a yes, or are you being patient?|Good. It goes out at ten, unless I say so.}
  ~ pick = 0
+ [lend authority] {~I can sign that? Then I’ll sign it now.|Good. It goes out at ten, unless I say so.}
  ~ pick = 1
+ [decide] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 2
+ [unblock] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 3
+ [add hands] {~You do that bit, I do this bit. Who does the middle?|Good. It goes out at ten, unless I say so.}
  ~ pick = 4
+ [take the wheel] {~So it isn’t on my page any more. I’ll redraw the page.|Good. It goes out at ten, unless I say so.}
  ~ pick = 5
- { pick > heaviest_7:
  ~ heaviest_7 = pick
}
~ left_7 = left_7 - 1
{ left_7 == 0:
  -> home_7
}
-> slip_8

=== home_7
{ heaviest_7:
- 0:
  {~I was shown the page. I said that it was a tidy page.}
  {~At eleven I had nine on hold, by name. The next plan has two pages.|It fitted so well on one page.}
  {~They stayed on the line until the last dog was through.}
- 1:
  {~I had done a Friday like that. I still know the clock in that room.}
  {~At eleven I had nine on hold, by name. The next plan has two pages.|It fitted so well on one page.}
  {~They stayed on the line until the last dog was through.}
- 2:
  {~Three clinics, then six. I said it as if it had just occurred to me.}
  {~At eleven I had nine on hold, by name. The next plan has two pages.|It fitted so well on one page.}
  {~They stayed on the line until the last dog was through.}
- 3:
  {~I had done a Friday like that. I still know the clock in that room.}
  {~At eleven I had nine on hold, by name. The next plan has two pages.|It fitted so well on one page.}
  {~They stayed on the line until the last dog was through.}
- 4:
  {~I had done a Friday like that. I still know the clock in that room.}
  {~At eleven I had nine on hold, by name. The next plan has two pages.|It fitted so well on one page.}
  {~They stayed on the line until the last dog was through.}
- 5:
  {~I had done a Friday like that. I still know the clock in that room.}
  {~I made the coffee. It was my plan, and I made the coffee.}
  {~They stayed on the line until the last dog was through.}
}
-> slip_8

=== slip_8
{ day < 10 || left_8 == 0: -> slip_9 }
{ left_8 < 0:
  ~ left_8 = RANDOM(1, 13)
  Two moves are booked into one night. Ines Carvalho, for Dr Lindqvist, City Zoo.
  {~The scheduler drops a failed move and leaves a note of it.|The scheduler retries a failed move until it has the window.}
- else:
  Two moves are booked into one night, day { day }.
  {~“Both are in the calendar. The dates came from sales.”|“Both are in the calendar. One is larger, one was first.”|“Both are in the calendar. I check the night before.”}
  {~“The keepers weigh on Monday and clear the sheet, in any case.”|“The keepers weigh on Monday and again on Thursday, in any case.”}
}
+ [hold] {~Thanks. Then I’ll finish what I was thinking.|All right. I’ll put it on my sheet.}
  ~ pick = 0
+ [lend authority] {~All right. I’ll put it on my sheet.}
  ~ pick = 1
+ [decide] {~I had an order for those two. Yours is fine.|All right. I’ll put it on my sheet.}
  ~ pick = 2
+ [unblock] {~Who answered? They never answer me.|All right. I’ll put it on my sheet.}
  ~ pick = 3
+ [add hands] {~All right. I’ll put it on my sheet.}
  ~ pick = 4
+ [take the wheel] {~It’s your importer. I was about to say it’s mine.|All right. I’ll put it on my sheet.}
  ~ pick = 5
- { pick > heaviest_8:
  ~ heaviest_8 = pick
}
~ left_8 = left_8 - 1
{ left_8 == 0:
  -> home_8
}
-> slip_9

=== home_8
{ heaviest_8:
- 0:
  {~I kept my finger off the calendar.}
  {~The zoo went first, then the cat clinic, at three. I have a rule now, and a lamp.|They are in two colours. On my screen they were the same colour.}
  {~We were told Tuesday or Wednesday. The elephants had no preference.}
- 1:
  {~Tuesday was in the calendar twice. One looks, and one knows.}
  {~The zoo went first, then the cat clinic, at three. I have a rule now, and a lamp.|They are in two colours. On my screen they were the same colour.}
  {~We were told Tuesday or Wednesday. The elephants had no preference.}
- 2:
  {~Tuesday was in the calendar twice. One looks, and one knows.}
  {~The zoo went first, then the cat clinic, at three. I have a rule now, and a lamp.|They are in two colours. On my screen they were the same colour.}
  {~We were told Tuesday or Wednesday. The elephants had no preference.}
- 3:
  {~Tuesday was in the calendar twice. One looks, and one knows.}
  {~The zoo went first, then the cat clinic, at three. I have a rule now, and a lamp.|They are in two colours. On my screen they were the same colour.}
  {~We were told Tuesday or Wednesday. The elephants had no preference.}
- 4:
  {~Tuesday was in the calendar twice. One looks, and one knows.}
  {~The zoo went first, then the cat clinic, at three. I have a rule now, and a lamp.|They are in two colours. On my screen they were the same colour.}
  {~We were told Tuesday or Wednesday. The elephants had no preference.}
- 5:
  {~Tuesday was in the calendar twice. One looks, and one knows.}
  {~I came in to do the night. It had been done by day.}
  {~We were told Tuesday or Wednesday. The elephants had no preference.}
}
-> slip_9

=== slip_9
{ day < 12 || left_9 == 0: -> slip_10 }
{ left_9 < 0:
  ~ left_9 = RANDOM(1, 9)
  The drug register rounds to one decimal. Ines Carvalho, for Piers Harlow, Harlow Equine.
  {~The register’s help: ‘the source value is set on import’.|The register’s help: ‘the source value is kept as a note’.}
- else:
  The drug register rounds to one decimal, day { day }.
  {~“The column is a number. The vendor sets how many places.”|“The column is a number. It could be a text, with the unit.”|“The column is a number. I can set how many places it has.”}
  {~“The inspector is in the next county and has us down for Friday.”|“The inspector was in the county in March and had us down for then.”|“The inspector is in the county and has us down for Friday.”}
  {~Rows that differ after import: 31, and 30 with the next file.|Rows that differ after import: 12, then 31 with the next file.}
}
+ [hold] {~Thanks. Then I’ll finish what I was thinking.|All right. I’ll put it on my sheet.}
  ~ pick = 0
+ [lend authority] {~All right. I’ll put it on my sheet.}
  ~ pick = 1
+ [decide] {~I had an order for those two. Yours is fine.|All right. I’ll put it on my sheet.}
  ~ pick = 2
+ [unblock] {~Who answered? They never answer me.|All right. I’ll put it on my sheet.}
  ~ pick = 3
+ [add hands] {~All right. I’ll put it on my sheet.}
  ~ pick = 4
+ [take the wheel] {~It’s your importer. I was about to say it’s mine.|All right. I’ll put it on my sheet.}
  ~ pick = 5
- { pick > heaviest_9:
  ~ heaviest_9 = pick
}
~ left_9 = left_9 - 1
{ left_9 == 0:
  -> home_9
}
-> slip_10

=== home_9
{ heaviest_9:
- 0:
  {~I left it with her and slept badly, which is not a method.}
  {~I weigh a column before I move it now. That is what I call it.|The inspector was kind. He took the printout with him.|One decimal is plenty, for a horse. So I thought.}
  {~It says we gave a third of a millilitre more than we had. To a pony.}
- 1:
  {~0.25 became 0.3. One sees that, or one does not.}
  {~I weigh a column before I move it now. That is what I call it.|The inspector was kind. He took the printout with him.|One decimal is plenty, for a horse. So I thought.}
  {~It says we gave a third of a millilitre more than we had. To a pony.}
- 2:
  {~0.25 became 0.3. One sees that, or one does not.}
  {~I weigh a column before I move it now. That is what I call it.|The inspector was kind. He took the printout with him.|One decimal is plenty, for a horse. So I thought.}
  {~It says we gave a third of a millilitre more than we had. To a pony.}
- 3:
  {~0.25 became 0.3. One sees that, or one does not.}
  {~I weigh a column before I move it now. That is what I call it.|The inspector was kind. He took the printout with him.|One decimal is plenty, for a horse. So I thought.}
  {~It says we gave a third of a millilitre more than we had. To a pony.}
- 4:
  {~0.25 became 0.3. One sees that, or one does not.}
  {~I weigh a column before I move it now. That is what I call it.|The inspector was kind. He took the printout with him.|One decimal is plenty, for a horse. So I thought.}
  {~It says we gave a third of a millilitre more than we had. To a pony.}
- 5:
  {~0.25 became 0.3. One sees that, or one does not.}
  {~The column is right. I could not tell you on which day it became so.}
  {~It says we gave a third of a millilitre more than we had. To a pony.}
}
-> slip_10

=== slip_10
{ day < 13 || left_10 == 0: -> slip_11 }
{ left_10 < 0:
  ~ left_10 = RANDOM(1, 7)
  The help page describes last year’s screen. Kit Halloran, for June Park, Tidewater Shelter.
  {~The page is the fifth link in the answer that the hotline sends.|The page is the first link in the answer that the hotline sends.}
- else:
  The help page describes last year’s screen, day { day }.
  {~“I do the pictures last. Or no pictures, and a film. I’ve begun both.”|“I do the pictures last. There are a hundred and twelve pictures.”|“I do the pictures last. I have the new build on the other screen.”}
  {~“Our volunteers go home when a button is missing.”|“Our volunteers ask at the desk when a button is missing.”}
}
+ [hold] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 0
+ [lend authority] {~I may waive it? Myself? I’ll ring them before you think again.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 1
+ [decide] {~Right. I’d half hoped you would say.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 2
+ [unblock] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 3
+ [add hands] {~Oh good, two of us. I’ll take the ones who shout.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 4
+ [take the wheel] {~I’ll tell them you’re on it. They’ll be pleased. They liked talking to me, too.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 5
- { pick > heaviest_10:
  ~ heaviest_10 = pick
}
~ left_10 = left_10 - 1
{ left_10 == 0:
  -> home_10
}
-> slip_11

=== home_10
{ heaviest_10:
- 0:
  {~I let the page meet its readers.}
  {~I went over and watched Bertil look for it. I rewrote it in his words.|I wrote that page. I was fond of the old button.}
  {~Somebody sat with us for a morning and wrote down what we said.}
- 1:
  {~The button had moved to the left in June. The page had not.}
  {~I went over and watched Bertil look for it. I rewrote it in his words.|I wrote that page. I was fond of the old button.}
  {~Somebody sat with us for a morning and wrote down what we said.}
- 2:
  {~The button had moved to the left in June. The page had not.}
  {~I went over and watched Bertil look for it. I rewrote it in his words.|I wrote that page. I was fond of the old button.}
  {~Somebody sat with us for a morning and wrote down what we said.}
- 3:
  {~The button had moved to the left in June. The page had not.}
  {~I went over and watched Bertil look for it. I rewrote it in his words.|I wrote that page. I was fond of the old button.}
  {~Somebody sat with us for a morning and wrote down what we said.}
- 4:
  {~The button had moved to the left in June. The page had not.}
  {~I went over and watched Bertil look for it. I rewrote it in his words.|I wrote that page. I was fond of the old button.}
  {~Somebody sat with us for a morning and wrote down what we said.}
- 5:
  {~The button had moved to the left in June. The page had not.}
  {~It is a better page. It does not sound like me.}
  {~Somebody sat with us for a morning and wrote down what we said.}
}
-> slip_11

=== slip_11
{ day < 2 || left_11 == 0: -> slip_12 }
{ left_11 < 0:
  ~ left_11 = RANDOM(1, 13)
  The invoices of May show twice. Kit Halloran, for Piers Harlow, Harlow Equine.
  {~The second set carries the date on which it was first made.|The second set carries the date on which it was last opened.}
- else:
  The invoices of May show twice, day { day }.
  {~“I am marking them in the list. Voiding is for the accountant.”|“I am marking them in the list. We hide them, or we void them.”|“I am marking them in the list. Blue for the second one.”}
  {~“Our yards pay at once, and the bank does it alone.”|“Our yards pay at the end of the month, by hand.”}
}
+ [hold] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 0
+ [lend authority] {~I may waive it? Myself? I’ll ring them before you think again.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 1
+ [decide] {~Right. I’d half hoped you would say.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 2
+ [unblock] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 3
+ [add hands] {~Oh good, two of us. I’ll take the ones who shout.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 4
+ [take the wheel] {~I’ll tell them you’re on it. They’ll be pleased. They liked talking to me, too.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 5
- { pick > heaviest_11:
  ~ heaviest_11 = pick
}
~ left_11 = left_11 - 1
{ left_11 == 0:
  -> home_11
}
-> slip_12

=== home_11
{ heaviest_11:
- 0:
  {~Invoices are other people’s trouble until they come twice.}
  {~I rang each yard. One of them had framed the second invoice.|May was a good month. Then it was two good months.}
  {~One pays a bill. One does not read a bill.|Three yards have left us for the man in Holt. He writes by hand.}
- 1:
  {~Invoices are other people’s trouble until they come twice.}
  {~I rang each yard. One of them had framed the second invoice.|May was a good month. Then it was two good months.}
  {~One pays a bill. One does not read a bill.|Three yards have left us for the man in Holt. He writes by hand.}
- 2:
  {~I said ‘void them’ and read up on it afterwards.}
  {~I rang each yard. One of them had framed the second invoice.|May was a good month. Then it was two good months.}
  {~One pays a bill. One does not read a bill.|Three yards have left us for the man in Holt. He writes by hand.}
- 3:
  {~Invoices are other people’s trouble until they come twice.}
  {~I rang each yard. One of them had framed the second invoice.|May was a good month. Then it was two good months.}
  {~One pays a bill. One does not read a bill.|Three yards have left us for the man in Holt. He writes by hand.}
- 4:
  {~Invoices are other people’s trouble until they come twice.}
  {~I rang each yard. One of them had framed the second invoice.|May was a good month. Then it was two good months.}
  {~One pays a bill. One does not read a bill.|Three yards have left us for the man in Holt. He writes by hand.}
- 5:
  {~Invoices are other people’s trouble until they come twice.}
  {~I had rung two yards. The rest had been rung.}
  {~One pays a bill. One does not read a bill.|Three yards have left us for the man in Holt. He writes by hand.}
}
-> slip_12

=== slip_12
{ day < 4 || left_12 == 0: -> slip_13 }
{ left_12 < 0:
  ~ left_12 = RANDOM(1, 11)
  The import stopped at animal 40,112. Ines Carvalho, for June Park, Tidewater Shelter.
  {~The shelter’s old screens say ‘moved’, in green.|The shelter’s old screens open when asked, in grey.}
  {~The queue behind it: five files yesterday, and five this morning.|The queue behind it: two files yesterday, and five this morning.}
- else:
  The import stopped at animal 40,112, day { day }.
  {~“It is a hedgehog with two birthdays. Their file has the rest.”|“It is a hedgehog with two birthdays. Skip it, or start again.”|“It is a hedgehog with two birthdays. I am at the parser.”}
  {~“Friday is adoption day. We have not put the poster up.”|“Adoption day was the last one before the summer, as always.”|“Friday is adoption day. People drive two hours for it.”}
}
+ [hold] {~Thanks. Then I’ll finish what I was thinking.|All right. I’ll put it on my sheet.}
  ~ pick = 0
+ [lend authority] {~All right. I’ll put it on my sheet.}
  ~ pick = 1
+ [decide] {~I had an order for those two. Yours is fine.|All right. I’ll put it on my sheet.}
  ~ pick = 2
+ [unblock] {~Who answered? They never answer me.|All right. I’ll put it on my sheet.}
  ~ pick = 3
+ [add hands] {~All right. I’ll put it on my sheet.}
  ~ pick = 4
+ [take the wheel] {~It’s your importer. I was about to say it’s mine.|All right. I’ll put it on my sheet.}
  ~ pick = 5
- { pick > heaviest_12:
  ~ heaviest_12 = pick
}
~ left_12 = left_12 - 1
{ left_12 == 0:
  -> home_12
}
-> slip_13

=== home_12
{ heaviest_12:
- 0:
  {~I wrote the importer. I know that line; I meant to come back to it.}
  {~The line is mine now. I put my initials next to the old ones.|It is a good importer. It has opinions on hedgehogs.}
  {~The families came. We had no papers to give them, so they went.}
- 1:
  {~I wrote the importer. I know that line; I meant to come back to it.}
  {~The line is mine now. I put my initials next to the old ones.|It is a good importer. It has opinions on hedgehogs.}
  {~The families came. We had no papers to give them, so they went.}
- 2:
  {~Skip the hedgehog, I said. I said it with more words.}
  {~The line is mine now. I put my initials next to the old ones.|It is a good importer. It has opinions on hedgehogs.}
  {~The families came. We had no papers to give them, so they went.}
- 3:
  {~I wrote the importer. I know that line; I meant to come back to it.}
  {~The line is mine now. I put my initials next to the old ones.|It is a good importer. It has opinions on hedgehogs.}
  {~The families came. We had no papers to give them, so they went.}
- 4:
  {~I wrote the importer. I know that line; I meant to come back to it.}
  {~The line is mine now. I put my initials next to the old ones.|It is a good importer. It has opinions on hedgehogs.}
  {~The families came. We had no papers to give them, so they went.}
- 5:
  {~I opened my own code. It had been polite to wait for me.}
  {~It went through at five. I do not know what was changed.}
  {~The families came. We had no papers to give them, so they went.}
}
-> slip_13

=== slip_13
{ day < 5 || left_13 == 0: -> slip_14 }
{ left_13 < 0:
  ~ left_13 = RANDOM(1, 11)
  Labels come out in the order of the alphabet. Noor Haddad, for Dr Anneke Vos, Brookside Vets.
  {~The label roll is shared; a wrong one leaves those after it.|The label roll is shared; a wrong one shifts those after it.}
- else:
  Labels come out in the order of the alphabet, day { day }.
  {~“It is the sort order. The print service is Dov’s.”|“It is the sort order, in nineteen print templates.”|“It is the sort order. I am in the print service.”}
  {~“The nurse used to read out the label. It is on the label now.”|“The nurse reads the label to the owner before the bag goes.”}
}
+ [hold] {~Is that a yes, or are you being patient?|Good. It goes out at ten, unless I say so.}
  ~ pick = 0
+ [lend authority] {~I can sign that? Then I’ll sign it now.|Good. It goes out at ten, unless I say so.}
  ~ pick = 1
+ [decide] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 2
+ [unblock] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 3
+ [add hands] {~You do that bit, I do this bit. Who does the middle?|Good. It goes out at ten, unless I say so.}
  ~ pick = 4
+ [take the wheel] {~So it isn’t on my page any more. I’ll redraw the page.|Good. It goes out at ten, unless I say so.}
  ~ pick = 5
- { pick > heaviest_13:
  ~ heaviest_13 = pick
}
~ left_13 = left_13 - 1
{ left_13 == 0:
  -> home_13
}
-> slip_14

=== home_13
{ heaviest_13:
- 0:
  {~I let the print service be a print service.}
  {~I went to the clinic and stood by the printer. That is where one sees it.|It was alphabetical. I had asked for that, in a way.}
  {~We put a nurse at the printer. She has other talents.|The cat is well. The family has changed practice.}
- 1:
  {~Tablets for Astrid, in Bella’s bag. It sounds like a song.}
  {~I went to the clinic and stood by the printer. That is where one sees it.|It was alphabetical. I had asked for that, in a way.}
  {~We put a nurse at the printer. She has other talents.|The cat is well. The family has changed practice.}
- 2:
  {~Tablets for Astrid, in Bella’s bag. It sounds like a song.}
  {~I went to the clinic and stood by the printer. That is where one sees it.|It was alphabetical. I had asked for that, in a way.}
  {~We put a nurse at the printer. She has other talents.|The cat is well. The family has changed practice.}
- 3:
  {~Tablets for Astrid, in Bella’s bag. It sounds like a song.}
  {~I went to the clinic and stood by the printer. That is where one sees it.|It was alphabetical. I had asked for that, in a way.}
  {~We put a nurse at the printer. She has other talents.|The cat is well. The family has changed practice.}
- 4:
  {~Tablets for Astrid, in Bella’s bag. It sounds like a song.}
  {~I went to the clinic and stood by the printer. That is where one sees it.|It was alphabetical. I had asked for that, in a way.}
  {~We put a nurse at the printer. She has other talents.|The cat is well. The family has changed practice.}
- 5:
  {~Tablets for Astrid, in Bella’s bag. It sounds like a song.}
  {~Somebody had fixed the printer service. I sent round a mail of thanks.}
  {~We put a nurse at the printer. She has other talents.|The cat is well. The family has changed practice.}
}
-> slip_14

=== slip_14
{ day < 7 || left_14 == 0: -> slip_15 }
{ left_14 < 0:
  ~ left_14 = RANDOM(1, 13)
  The log-in hangs at eight every morning. Dov Lerner, for Dr Lindqvist, City Zoo.
  {~The zoo’s round is read out from the screen, and begins with it.|The zoo’s round is read out from the screen, and noted at noon.}
- else:
  The log-in hangs at eight every morning, day { day }.
  {~“I sit here at eight now. The trace is with the host.”|“I sit here at eight now. There are six servers to watch.”|“I sit here at eight now. I have a trace of two mornings.”}
  {~Minutes until all are in, this week: 9, 11, 10.|Minutes until all are in, this week: 4, 7, 11.}
}
+ [hold] {~Fine.|I’ll look. It won’t be by lunch.}
  ~ pick = 0
+ [lend authority] {~In writing, please. I’ve had it the other way.|I’ll look. It won’t be by lunch.}
  ~ pick = 1
+ [decide] {~I’ll look. It won’t be by lunch.}
  ~ pick = 2
+ [unblock] {~The host picked up for you. Interesting.|I’ll look. It won’t be by lunch.}
  ~ pick = 3
+ [add hands] {~I’ll look. It won’t be by lunch.}
  ~ pick = 4
+ [take the wheel] {~You’re on the console. I’ll get some sleep, then.|I’ll look. It won’t be by lunch.}
  ~ pick = 5
- { pick > heaviest_14:
  ~ heaviest_14 = pick
}
~ left_14 = left_14 - 1
{ left_14 == 0:
  -> home_14
}
-> slip_15

=== home_14
{ heaviest_14:
- 0:
  {~At eight I was in my kitchen. At five past eight I was told.}
  {~It was the clock on one machine. I have it on my desk, as a clock.|Everyone comes to work at eight. We had not planned for that.}
  {~We begin with the penguins. They do not log in.|The keepers went out without the sheet. The tapir had a sheet that day.}
- 1:
  {~At eight I was in my kitchen. At five past eight I was told.}
  {~It was the clock on one machine. I have it on my desk, as a clock.|Everyone comes to work at eight. We had not planned for that.}
  {~We begin with the penguins. They do not log in.|The keepers went out without the sheet. The tapir had a sheet that day.}
- 2:
  {~At eight I was in my kitchen. At five past eight I was told.}
  {~It was the clock on one machine. I have it on my desk, as a clock.|Everyone comes to work at eight. We had not planned for that.}
  {~We begin with the penguins. They do not log in.|The keepers went out without the sheet. The tapir had a sheet that day.}
- 3:
  {~I rang the host, and the host’s host.}
  {~It was the clock on one machine. I have it on my desk, as a clock.|Everyone comes to work at eight. We had not planned for that.}
  {~We begin with the penguins. They do not log in.|The keepers went out without the sheet. The tapir had a sheet that day.}
- 4:
  {~At eight I was in my kitchen. At five past eight I was told.}
  {~It was the clock on one machine. I have it on my desk, as a clock.|Everyone comes to work at eight. We had not planned for that.}
  {~We begin with the penguins. They do not log in.|The keepers went out without the sheet. The tapir had a sheet that day.}
- 5:
  {~At eight I was in my kitchen. At five past eight I was told.}
  {~At eight there were two of us, and one keyboard.}
  {~We begin with the penguins. They do not log in.|The keepers went out without the sheet. The tapir had a sheet that day.}
}
-> slip_15

=== slip_15
{ day < 8 || left_15 == 0: -> slip_16 }
{ left_15 < 0:
  ~ left_15 = RANDOM(1, 13)
  One clinic has gone back to paper. Kit Halloran, for Dr Anneke Vos, Brookside Vets.
  {~The other clinics have asked how long they need the cards.|The other clinics have asked where one buys the cards.}
- else:
  One clinic has gone back to paper, day { day }.
  {~“I’m going out there. They will ask about the invoice.”|“I’m going out there. Or I ask them to come to us.”|“I’m going out there. I have asked for the worst hour.”}
  {~“Our contract has a way out at the quarter. I have read it.”|“Our contract runs another year. Some of us have read it.”}
}
+ [hold] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 0
+ [lend authority] {~I may waive it? Myself? I’ll ring them before you think again.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 1
+ [decide] {~Right. I’d half hoped you would say.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 2
+ [unblock] {~Leave it with me. I’ve somebody on the other line.}
  ~ pick = 3
+ [add hands] {~Oh good, two of us. I’ll take the ones who shout.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 4
+ [take the wheel] {~I’ll tell them you’re on it. They’ll be pleased. They liked talking to me, too.|Leave it with me. I’ve somebody on the other line.}
  ~ pick = 5
- { pick > heaviest_15:
  ~ heaviest_15 = pick
}
~ left_15 = left_15 - 1
{ left_15 == 0:
  -> home_15
}
-> slip_16

=== home_15
{ heaviest_15:
- 0:
  {~There is a smell to card indexes. I rather understood them.}
  {~I did their Monday with them, at the desk. Tuesday they did alone.|They have beautiful handwriting, out there.}
  {~The cards never hang at eight.|We gave notice for all nine. It was a short meeting.}
- 1:
  {~I told Kit that the invoice was his to waive.}
  {~I did their Monday with them, at the desk. Tuesday they did alone.|They have beautiful handwriting, out there.}
  {~The cards never hang at eight.|We gave notice for all nine. It was a short meeting.}
- 2:
  {~There is a smell to card indexes. I rather understood them.}
  {~I did their Monday with them, at the desk. Tuesday they did alone.|They have beautiful handwriting, out there.}
  {~The cards never hang at eight.|We gave notice for all nine. It was a short meeting.}
- 3:
  {~There is a smell to card indexes. I rather understood them.}
  {~I did their Monday with them, at the desk. Tuesday they did alone.|They have beautiful handwriting, out there.}
  {~The cards never hang at eight.|We gave notice for all nine. It was a short meeting.}
- 4:
  {~There is a smell to card indexes. I rather understood them.}
  {~I did their Monday with them, at the desk. Tuesday they did alone.|They have beautiful handwriting, out there.}
  {~The cards never hang at eight.|We gave notice for all nine. It was a short meeting.}
- 5:
  {~There is a smell to card indexes. I rather understood them.}
  {~I was out there too, in the second chair.}
  {~The cards never hang at eight.|We gave notice for all nine. It was a short meeting.}
}
-> slip_16

=== slip_16
{ day < 9 || left_16 == 0: -> slip_17 }
{ left_16 < 0:
  ~ left_16 = RANDOM(1, 11)
  Chip numbers have lost their leading zeros. Ines Carvalho, for June Park, Tidewater Shelter.
  {~The national register takes our nightly list as the record.|The national register takes our nightly list as a proposal.}
- else:
  Chip numbers have lost their leading zeros, day { day }.
  {~“I have the old export here. The live table is read-only.”|“I have half the old export. The register has the rest.”|“I have the old export here. I am padding the column.”}
  {~Numbers of odd length: 310, and 310 after the night’s sync.|Numbers of odd length: 140, then 310 after the night’s sync.}
}
+ [hold] {~Thanks. Then I’ll finish what I was thinking.|All right. I’ll put it on my sheet.}
  ~ pick = 0
+ [lend authority] {~All right. I’ll put it on my sheet.}
  ~ pick = 1
+ [decide] {~I had an order for those two. Yours is fine.|All right. I’ll put it on my sheet.}
  ~ pick = 2
+ [unblock] {~Who answered? They never answer me.|All right. I’ll put it on my sheet.}
  ~ pick = 3
+ [add hands] {~All right. I’ll put it on my sheet.}
  ~ pick = 4
+ [take the wheel] {~It’s your importer. I was about to say it’s mine.|All right. I’ll put it on my sheet.}
  ~ pick = 5
- { pick > heaviest_16:
  ~ heaviest_16 = pick
}
~ left_16 = left_16 - 1
{ left_16 == 0:
  -> home_16
}
-> slip_17

=== home_16
{ heaviest_16:
- 0:
  {~Fifteen digits, or fourteen. I had seen it once before, in pigeons.}
  {~Numbers that are names. I have a page on those now.|A zero at the front is nothing. That was my mistake, about nothing.}
  {~A spaniel went to the wrong county. She is settled there, they say.}
- 1:
  {~Fifteen digits, or fourteen. I had seen it once before, in pigeons.}
  {~Numbers that are names. I have a page on those now.|A zero at the front is nothing. That was my mistake, about nothing.}
  {~A spaniel went to the wrong county. She is settled there, they say.}
- 2:
  {~Fifteen digits, or fourteen. I had seen it once before, in pigeons.}
  {~Numbers that are names. I have a page on those now.|A zero at the front is nothing. That was my mistake, about nothing.}
  {~A spaniel went to the wrong county. She is settled there, they say.}
- 3:
  {~I found someone at the register who picks up.}
  {~Numbers that are names. I have a page on those now.|A zero at the front is nothing. That was my mistake, about nothing.}
  {~A spaniel went to the wrong county. She is settled there, they say.}
- 4:
  {~Fifteen digits, or fourteen. I had seen it once before, in pigeons.}
  {~Numbers that are names. I have a page on those now.|A zero at the front is nothing. That was my mistake, about nothing.}
  {~A spaniel went to the wrong county. She is settled there, they say.}
- 5:
  {~I padded the column. I still type it without looking.}
  {~It was padded when I came in. I had it half written.}
  {~A spaniel went to the wrong county. She is settled there, they say.}
}
-> slip_17

=== slip_17
{ day < 11 || left_17 == 0: -> slip_18 }
{ left_17 < 0:
  ~ left_17 = RANDOM(1, 11)
  The new build hides the allergy field. Noor Haddad, for Piers Harlow, Harlow Equine.
  {~The vets there carry a tablet, one for each car.|The vets there carry a printed card for each horse.}
  {~The build went to all tablets as they were switched on.|The build goes to each tablet as it is next switched on.}
- else:
  The new build hides the allergy field, day { day }.
  {~“I have the line. A build by day needs a signature.”|“I have the line. Fix it, or bring back the old build.”|“I have the line that hides it. I am on the fix.”}
  {~“We may do the yard at Aldham on Friday. Sixty, all told.”|“We did the whole yard at Aldham last week. Sixty, all told.”|“We do the whole yard at Aldham on Friday. Sixty, all told.”}
}
+ [hold] {~Is that a yes, or are you being patient?|Good. It goes out at ten, unless I say so.}
  ~ pick = 0
+ [lend authority] {~I can sign that? Then I’ll sign it now.|Good. It goes out at ten, unless I say so.}
  ~ pick = 1
+ [decide] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 2
+ [unblock] {~Good. It goes out at ten, unless I say so.}
  ~ pick = 3
+ [add hands] {~You do that bit, I do this bit. Who does the middle?|Good. It goes out at ten, unless I say so.}
  ~ pick = 4
+ [take the wheel] {~So it isn’t on my page any more. I’ll redraw the page.|Good. It goes out at ten, unless I say so.}
  ~ pick = 5
- { pick > heaviest_17:
  ~ heaviest_17 = pick
}
~ left_17 = left_17 - 1
{ left_17 == 0:
  -> home_17
}
-> slip_18

=== home_17
{ heaviest_17:
- 0:
  {~A field is a small thing to hide. I looked at it for a while.}
  {~I have a small tablet on my desk now. I look at it first.|It was below the fold. On my screen there was no fold.}
  {~She was eleven. Penicillin. It would have been in red.}
- 1:
  {~I signed it at the lift. She had the pen.}
  {~I have a small tablet on my desk now. I look at it first.|It was below the fold. On my screen there was no fold.}
  {~She was eleven. Penicillin. It would have been in red.}
- 2:
  {~A field is a small thing to hide. I looked at it for a while.}
  {~I have a small tablet on my desk now. I look at it first.|It was below the fold. On my screen there was no fold.}
  {~She was eleven. Penicillin. It would have been in red.}
- 3:
  {~A field is a small thing to hide. I looked at it for a while.}
  {~I have a small tablet on my desk now. I look at it first.|It was below the fold. On my screen there was no fold.}
  {~She was eleven. Penicillin. It would have been in red.}
- 4:
  {~A field is a small thing to hide. I looked at it for a while.}
  {~I have a small tablet on my desk now. I look at it first.|It was below the fold. On my screen there was no fold.}
  {~She was eleven. Penicillin. It would have been in red.}
- 5:
  {~I pushed the build back myself, in front of everyone.}
  {~It went out under my name at noon. I was at lunch.}
  {~She was eleven. Penicillin. It would have been in red.}
}
-> slip_18

=== slip_18
{ day < 13 || left_18 == 0: -> morning }
{ left_18 < 0:
  ~ left_18 = RANDOM(1, 7)
  The alert list has three hundred unread. Dov Lerner, for Dr Lindqvist, City Zoo.
  {~Most of them concern originals. The copies report elsewhere.|Most of them concern copies. The originals report elsewhere.}
- else:
  The alert list has three hundred unread, day { day }.
  {~“I am sorting them by sender. Or I mute them and start new.”|“I am sorting them by sender. Each takes ten minutes.”|“I am sorting them by sender. I am at the letter H.”}
  {~Unread alerts at nine, this week: 310, 290, 300.|Unread alerts at nine, this week: 180, 240, 300.}
}
+ [hold] {~Fine.|I’ll look. It won’t be by lunch.}
  ~ pick = 0
+ [lend authority] {~In writing, please. I’ve had it the other way.|I’ll look. It won’t be by lunch.}
  ~ pick = 1
+ [decide] {~I’ll look. It won’t be by lunch.}
  ~ pick = 2
+ [unblock] {~The host picked up for you. Interesting.|I’ll look. It won’t be by lunch.}
  ~ pick = 3
+ [add hands] {~I’ll look. It won’t be by lunch.}
  ~ pick = 4
+ [take the wheel] {~You’re on the console. I’ll get some sleep, then.|I’ll look. It won’t be by lunch.}
  ~ pick = 5
- { pick > heaviest_18:
  ~ heaviest_18 = pick
}
~ left_18 = left_18 - 1
{ left_18 == 0:
  -> home_18
}
-> morning

=== home_18
{ heaviest_18:
- 0:
  {~Three hundred unread is a number one gets used to. I had.}
  {~There are nine alerts left. I know them by first name.|I read the first hundred. They were all about the lift.}
  {~We assumed someone looked.|The freezer had been telling you for eight days, I understand.}
- 1:
  {~Three hundred unread is a number one gets used to. I had.}
  {~There are nine alerts left. I know them by first name.|I read the first hundred. They were all about the lift.}
  {~We assumed someone looked.|The freezer had been telling you for eight days, I understand.}
- 2:
  {~Three hundred unread is a number one gets used to. I had.}
  {~There are nine alerts left. I know them by first name.|I read the first hundred. They were all about the lift.}
  {~We assumed someone looked.|The freezer had been telling you for eight days, I understand.}
- 3:
  {~Three hundred unread is a number one gets used to. I had.}
  {~There are nine alerts left. I know them by first name.|I read the first hundred. They were all about the lift.}
  {~We assumed someone looked.|The freezer had been telling you for eight days, I understand.}
- 4:
  {~I read forty of them with him. He read faster.}
  {~There are nine alerts left. I know them by first name.|I read the first hundred. They were all about the lift.}
  {~We assumed someone looked.|The freezer had been telling you for eight days, I understand.}
- 5:
  {~Three hundred unread is a number one gets used to. I had.}
  {~The list was empty by five. I do not know what was in it.}
  {~We assumed someone looked.|The freezer had been telling you for eight days, I understand.}
}
-> morning

=== leave
You are away for 10 days.
A giraffe is in twice, at two weights. Ines Carvalho, for Dr Lindqvist, City Zoo.
  {~The dosing sheet is used as it comes from the printer.|The dosing sheet is checked at the scale in the house.}
We weighed her. I held the bucket.
We have one giraffe. We should know.
The X-ray gateway’s certificate is running out. Dov Lerner, for Piers Harlow, Harlow Equine.
  {~Each hospital that syncs keeps the date of its own machine.|Each hospital that syncs takes over the date of the gateway.}
There is a date in my calendar now, and one in Noor’s.
Prescriptions print on the wrong tray. Noor Haddad, for Dr Anneke Vos, Brookside Vets.
  {~The wrong tray holds the numbered forms of the other vet.|The wrong tray holds white paper, and the numbers are spare.}
I talked a receptionist through it. She now does the other clinics.
We turned the paper round. It helped until noon.
The shelter cannot close an adoption. Kit Halloran, for June Park, Tidewater Shelter.
  {~An open adoption keeps the file in June’s tray, with the rest.|An open adoption keeps the kennel blocked for the next one.}
I was there when it turned green. Somebody’s terrier was there too.
Nine dogs with a home, and none with a form.
A query on the archive slows the front desks. Dov Lerner, for Dr Anneke Vos, Brookside Vets.
  {~A desk that times out frees the booking for the next caller.|A desk that times out keeps the booking in its own memory.}
It runs at night now. The answer was two million.
A release went out with the training animals. Noor Haddad, for June Park, Tidewater Shelter.
  {~Training animals carry a name that the search can see.|Training animals carry a flag that the search can see.}
All sixty are out. I checked each against a kennel.
A family came for Lorem.
Old and new invoices share their numbers. Ines Carvalho, for Piers Harlow, Harlow Equine.
  {~Each new invoice takes its own number; the May batch did not.|Each new invoice takes the next number, and that one is taken.}
The prefix is an H, for Harlow. He was touched.
The hotline plays the music and nothing else. Kit Halloran, for Dr Lindqvist, City Zoo.
  {~The zoo’s line about us in its plan: ‘support, by phone, nights’.|The zoo’s line about us in its plan: ‘support, by phone or desk’.}
Press one, and a person picks up. I rang it myself, for the pleasure.
The keepers hum it.
{~I was told that you are away, so this can wait for you. We are across. There were mornings when I would not have said so, and on one of them somebody rang me before I had found out myself, and told me what I would see and until when. After that I stopped ringing. I mean it well. somebody|We have everything now, I think. I have stopped checking, which is not the same as being sure. What I shall remember is the waiting: a polite voice, a number for the case, and then the same thing again next morning. Nothing was lost that we could not type in once more. We typed a good deal. somebody|I have tried to explain to my own people what happened, and I find I cannot, because I only ever heard that it was being looked at. Then it was over. I know that somebody was sorry; it was plain from the call. We cannot put it back. Please send us the terms for leaving, so that I have read them. somebody|There is not much to tell from our side. The new screens are lighter than the old ones and the young people like them. I have kept one of your old manuals for the drawing in chapter four. If anything comes up I know the number, and after this month I also know the music. somebody}
{~You will see it in the log, but the log is dull. It came in on a morning when nobody else was there. I had seen that sort of thing go wrong once, in front of me, in the second week. So I knew what it would do next. I am not saying I enjoyed it. I rang them first, then I fixed it. It is closed. somebody|I have kept everything as it was so that you can see it. I know that is not what you asked. I had a fix, I think, but in the last weeks when I had one there was usually another one already in, and it was better. So I waited for that. It was a long two weeks. They rang every day. somebody|My side was quiet. I used the time to go through the slips from before you left, and what each of them looked like on the first day. One or two I would see coming now. I am not sure about the others. You saw them, didn’t you? I would like to know what you look at. somebody|Short, because the train is in ten minutes. What came is on the board, what is left is on the left. I have not tidied anything, so that it is as it happened. Somebody has watered your plant, and then somebody else has. It may want a day off. Talk on Monday? somebody}
{~I had kept two afternoons free for your leave, from experience. I have used them to go sailing. The team closed somebody in somebody days, and when I asked who had decided something I was given a name, each time another one. I should like them to tell the investors about it themselves. You could sit in the second row. Gunnar Eide|The customers are content and I have told them so have I. One thing I noticed. When something came in, your people laid it out very neatly and then looked at the door. Open when I last counted: somebody. I think you have kept a lot away from them, and I am grateful, and I wonder what they would have made of it. Gunnar Eide|Your people argue with me now, with figures. I had not met them before, it seems. I have also met Piers Harlow, twice, and read what happened on his side of it. I do not know how to weigh the one against the other, and I should not like to be asked. Broken while you were gone: somebody. Let us go through it. Gunnar Eide|I am writing this on a Sunday, which you know I avoid. Two customers have my private number now. I asked the team what they needed and they said: you. I asked what you would have done and nobody was certain. I do not think it was idleness. Please keep Monday free, all of it, and bring your notes. Gunnar Eide|Good to have you back. The move is reported as done, with a footnote; I have put the footnote in a smaller type. Closed while you were away: somebody. Open: somebody. I could ask the four of them what lies behind the figures, and I will, but I should like to hear it from you first. Gunnar Eide}
-> END
