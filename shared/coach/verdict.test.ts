import { describe, expect, it } from 'vitest';
import { readExample } from '../../test/support/example-reading.ts';
import type { Verdict } from './coach-types.ts';

/** The verdict on a request of which only the recipient's name and a common contact are noted. */
function verdictOn(text: string): Verdict['kind'] {
  const name =
    /^(?:Hi|Hello|Dear|Hey|Good \p{L}+) (?:(?:Dr|Ms|Mr|Prof)\.? )?(\p{Lu}\p{L}+)/u.exec(text)?.[1] ?? 'Ray';
  return readExample({ text, answers: { name: `${name} Sample`, commonConnections: ['Dana Ortiz'] } }).verdict
    .kind;
}

/** Strangers who want something, or nothing, of anyone. */
const strangers: readonly string[] = [
  'Hi Lena, who looks after travel bookings at Lum & Sons? We have cut costs for firms your size by a fifth.',
  'Good morning Marta, I noticed Orlow Dental is hiring two hygienists. Our candidates usually start within a fortnight. Shall I send three profiles?',
  'Hi Ben, most plant managers I speak with lose a day a month to unplanned stops. Curious how you deal with it at Kestrel Foods?',
  'Hello Dr Haddow, a few schools in your area have switched their canteens over to us this term. Would Ashby Academy be open to a tasting?',
  'Hi Carla, we are opening a round for a small group of angels next week. Thought of you given your time at Merrow Bank.',
  'Hi Nadia, I help women over 40 feel like themselves again without giving up bread. Are you happy with your energy these days?',
  'Dear Farouk, I write on behalf of Brightwell Homes for orphans. Even a small gift from leaders like yourself makes the difference this winter.',
  'Hi Ines, saw you moved to Vale Logistics three months ago, how are you settling in? When people change firms they often look at their pension again.',
  'Hey Rob, your site takes 6 seconds to load on a phone. I recorded a short video of what I would change. Want it?',
  'Hi Ola, I place finance people across the north. If ever you feel like a change or need a pair of hands at Skye Paints, I am your man.',
  'Hi Vera, I would be honoured to have a conversation and see what we could do for one another.',
  'Hello Hugo, happy to be in your orbit! People in procurement should stick close.',
  'Hi Sunita, as another person who cares about sustainability I felt I ought to say hello.',
  'Good day sir, I am having 6 years experience in civil engineering in Gulf. Any suitable vacancy you have, I can join immediate.',
  'Hi Elias, I graduate in June and admire what Norden is building. I’d be grateful if you could put my name forward.',
  'Hi Prof. Achterberg, I want to apply for your group and attach my transcript. Please tell me your decision.',
  'Hi Kim, my novel comes out on Friday. A review from someone in publishing would mean the world.',
  'Hi Jo, we are both in Brackley, both in HR, so it seemed silly not to be linked.',
  'Dear Mr Osei, your firm has an excellent name in Kumasi and I would be proud to know a man like you.',
  'Hi Petra, seven years at Sunder & Co is quite a run. Well done, and let us know one another.',
  'Hi Mo, Friday at three, ten minutes, your phone or mine? I promise it is worth it.',
  'Hi Dana, I am in Leeds on the 14th and would gladly swing by your office to introduce what we do.',
  'Hello Iris, may I give you a ring tomorrow about your print needs?',
  'Hi Sean, loved your article. Would enjoy trading thoughts one of these days, maybe over something warm to drink.',
  'Hi Zoe, I keep a list of the people I want to know in architecture and you are on it.',
  'Hi Amir, I spent ten years in the same kind of job as yours and know how lonely it gets. I now run a peer group, membership closes at the end of the month.',
  'Hi Wanda, your alumni page says you finished at Corrow College in 2009, same as my sister! I sell houses in your street and wondered whether you would like to know what yours is worth.',
  'Hi Leo, three of your competitors in Harlow already let us do their cleaning at night. Should Leo’s Gym be the fourth?',
  'Hi Gita, we met at so many events, it is time to make it official here.',
  'hi hw r u. i see u r in uk. i am looking friend and job there. pls help',
  'Hi Noor, congratulations on the award for Noor Interiors! You deserve it. I run an awards magazine and would like to feature you on our cover.',
  'Hi Elin, I am putting together a small group of finance leaders in Gothenburg who meet once a quarter over dinner. The next evening is on 3 March and is sponsored by Norrbank. May I keep you a seat?',
  'Hi Marek, a client of ours in Brno needs a head of quality who has done what you did at Vltava Castings. The package is very good. Would you look at the description?',
  'Hello Anita, I lead recruitment for a growing dental group and we are looking for someone with your experience for our Riverside clinic. Four days a week, no weekends. Curious?',
  'Hi Jonas, you have been at Hale & Moor for six years, which usually is when people start to wonder what else is out there. I know of three firms that would talk to you tomorrow.',
  'Hi Petra, I wrote a book about leadership in hard times and would be thrilled if you read it and left an honest review. I can send you a copy at no cost.',
  'Hi Colm, I run a podcast for founders (12,000 listeners) and would love to have you as a guest. Guests usually see a jump in followers. When could you record?',
  'Dear Ms Aziz, our university is looking for companies such as yours for its career day on 9 May. A stand costs 400 euros and last year 900 students came. Shall I send the form?',
  'Hi Theo, I have followed your company for a while. We are two former consultants who buy businesses from owners who want to retire. Have you ever thought of selling?',
  'Hi Maud, quick question about Linden Care: are you still using paper for the medicine rounds?',
  'Hi Reza, have you had a chance to think about cyber cover since the breach at Dunlow Council? Most firms in Dunlow have none.',
  'Hello Inga, I noticed that Fjordtex ships to Canada. Customs there changed the form in January and many parcels come back. We take care of that for 60 shippers. How is it going for you?',
  'Hi Bram, my nephew is looking for an internship in your field and your company would be his dream. Who should he write to?',
  "Hi Rachel, I am doing a master's on women in engineering and need 20 people for an interview. Your profile fits. It takes 45 minutes. Would you take part?",
  'Hi Kemal, as a fellow Karadere graduate I hope you will not mind my asking: how did you get into Brightwater? I would love to work there too and could use a recommendation.',
  'Hi Ada, I am building an app for nurses and would value your thoughts on it. Could I show you a prototype?',
  'Dear Mr Lowe, I am the new account manager for the north and your company is in my territory. I look forward to introducing myself.',
  'Hi Mina, I just moved to Ghent and do not know anybody in the museum world here yet. Coffee?',
  'Hi Dev, huge respect for what you built at Packlane. I am at a crossroads myself, thinking of starting something. How did you know it was time?',
  "Hi Sofia, our daughters' school friends' parents group mentioned you work in law. I have a dispute with my landlord. Could you tell me whether I have a case?",
  'Hi Gareth, we have a gap in our speaker line-up on 12 June on digital change in councils and you would be ideal. It is unpaid but the audience is 200 decision makers.',
  'Hi Lina, I represent a group of private investors who are keen on firms like Lina Organics. We move fast and keep the founders on board. Are you raising?',
  'Hello Mr Adebayo, I am Grace from Sunrise Travels. We have Umrah and Dubai packages. You can pay small small.',
  'Hi Toby, I see you like hiking. So do I! It would be fun to have more hikers around here on my feed.',
  'Hi Ursula, I am cleaning up my contacts and noticed that we were not linked, although we are in the same town and trade. Let us change that.',
  'Hi Vikram, I got your name from the list of attendees of the Data Days. I write to everyone on it who works with maps. I work with maps too.',
  "Dear Olga, happy International Women's Day! I admire women who lead. Greetings from Minsk.",
  "Hi Nuno, I am an author of children's books and wondered whether your bookshop would stock my latest. It is about a crab. Reviews were kind.",
  'Hi Edith, my company tests water. Schools are now obliged to test each year. Has Edith Moor Primary done it yet?',
  'Hi Grete, every second Tuesday some thirty business owners from Lunden have breakfast together and pass each other work. The seat for a florist is empty. Would you like to try it once?',
  'Dear Mr Tanaka, I believe both our houses could profit from knowing one another better. May I send you our profile?',
  'Hello Ewa, I think there could be some overlap between what you do and what we do. Happy to explain. Where should I start?',
  'Hi Bastian, our firms are neighbours in Kolding and I am sure there is something in it for the two of us.',
  'Hi Luz, I wanted to put a face to the name. We work with several people in your company already.',
  'Hi Malik, your name keeps coming up in conversations I have with people in logistics. I figured there must be a good reason. Tell me?',
  'Hi {{first}}, I liked what you said about [topic] and think we should talk.',
  'Hi Noemi, I read your article about <ARTICLE TITLE> and found it very relevant to our customers.',
  'Hi Ravi, I am following up on my invitation from last week. Perhaps it got lost? We run a round table for CIOs, no vendors, just peers.',
  'Hi Elsa, congrats on the new role! I work with a lot of heads of marketing in their first hundred days and have a checklist that helps. Shall I send it?',
  'Hello Samir, may I ask who audits Bellweather Foods at present? No need to answer if it is a secret, ha ha.',
  'Hi Tessa, I have just been appointed regional partner for Greenwave Energy and am getting to know the business community. You are on my list!',
  'Hi Yann, saw that you are hiring two welders. I have six on my books who could start Monday. What do you pay?',
  'Dear Helen, I am a doctoral student at the University of Tarn. I am looking for participants for a study about stress. You have been selected because of your position. Link: https://survey.tarn.example/x1',
];

/** Pitches that begin with something about their recipient, as a machine may have found it. */
const hooked: readonly string[] = [
  'Hi Maja, your talk on churn at Product Week hit home, above all the slide on onboarding. We built a tool that does exactly that for teams like yours. Open to a 15-minute look?',
  'Hi Owen, read your post about hiring in Leeds. Tough market! My agency fills warehouse shifts within a day. Want me to send our rates?',
  'Hello Priya, you wrote that your nurses spend an hour on rotas. Our app brings that down to five minutes. Can I set you up with a trial?',
  'Hi Celine, loved episode 12 of your podcast with the baker from Lyon. I help podcast hosts double their downloads in 60 days. Worth a chat?',
  'Hi Sam, congrats on opening your third shop in Tarn! We fitted the lighting in two other shops on that street. When could our surveyor come by?',
  'Dear Dr Osman, your 2024 paper on dental plaque is cited in our brochure. Our new rinse does what your conclusion asks for. May we send free samples to your practice?',
  'Hi Lotte, in your post you say your team drowns in spreadsheets. That is precisely what Ledgerly was made for. It takes ten minutes to set up, and the first month is on us.',
  "Hi Jamal, I noticed you commented on Rita's post about cloud bills. We cut those by a third for firms on the same stack. Are you the one who decides on this?",
  "Hi Greta, you asked in the founders' group for a bookkeeper. My firm looks after forty start-ups, fixed fee. Shall I call you tomorrow?",
  'Hi Paul, as you said on stage, data is only as good as its labels. We label data, 200 people in Nairobi, at half the usual price. Could I quote for your next batch?',
  'Hi Ines, your article on roof gardens is great. We are a manufacturer of planters, best price and quality. Please advise your requirement.',
  'Hi Marta, I read your report on school meals and it moved me. Our foundation feeds 300 children and the money runs out in June. Could your company give £500?',
  'Hi Ned, you ran the Tarn half marathon last week, well done! I coach executives who run. Two places left for autumn. Interested?',
  'Hi Yuki, your comment about slow visas made me laugh. I am a visa consultant and can take that off your hands. What is your budget?',
  'Hello Felix, your thesis on bridges is impressive. I am looking for a job as structural engineer in your company. Could you forward my CV to HR?',
  'Hi Anouk, I saw your photo of the mill at Zaan. I sell camera straps, hand made, 20% off this week: straps.example',
  'Hi Tariq, your workshop on pricing taught me a lot. I now sell my own course about pricing and give you 40% on every sale you bring. Deal?',
  'Hi Ivo, I tried your sourdough recipe on Sunday. By the way, I design websites for bakers and yours could look so much better. Interested in a quote?',
  'Hi Beatrix, your question on the forum about leaking tents: our seam spray is the answer. Buy two, get one free until Sunday.',
  "Hi Hassan, your clinic's waiting times were in the paper. Our booking system brought them down by 40% at three clinics nearby. Can we show you how on Thursday?",
  'Hi Signe, great to see your team won the Fjord Prize. We make trophies and engraved gifts for occasions like this. Could I send you our catalogue?',
  'Hi Ludo, your song about the ferry is lovely. I promote artists on playlists, from 49 euros. Want more listeners?',
  'Hi Nina, fellow beekeeper here! I have started an investment club for people like us, 8% a year and very safe. Should I put you on the list?',
];

/** Honest requests that use the words of sellers, of meetings and of praise. */
const honest: readonly string[] = [
  'Hi Ruth, your article on night buses says riders fear the last stop. Our app logs where people get off after midnight, and you may have two years of it. Which lines do you study?',
  'Hi Omar, you wrote that your clinic loses an hour a day to faxes. We had the same and fixed it with a shared folder; I can send you the one-page rule. How many faxes come in?',
  'Dear Ms Kato, your talk on pricing at the Osaka bakers’ day made me raise my rye by 30 cents. Nobody complained. I kept the till data and you may use it. Do you still test on Tuesdays?',
  'Hi Ben, your bug report on invoice rounding is our bug too. My company makes a rival product and we fixed it last month; you can copy the approach, I wrote it down. Which currency broke first?',
  'Hello Ines, you asked in the teachers’ group how others handle phones in class. We put them in a shoe bag. I can send the letter we gave the parents. What age do you teach?',
  'Hi Marco, as a recruiter I read 40 CVs a day, and your post on gaps changed how I read them. I made a list of the questions I stopped asking, for your readers. Would it help them?',
  'Hi Tess, your grandmother’s recipe in the Gazette calls for a pan that our factory stopped making in 1988. I have two left in the store room. Would you like one?',
  'Hi Dr Chen, your paper cites 12 clinics with the wrong opening hours; ours is one of them. I can check the other eleven for you by phone. Is a table good enough?',
  'Hi Nora, I look after the trees on Elm Road and your petition says forty are sick. I tested them: it is nine, and I know which. Shall I mark them on your map?',
  'Dear Emma, you interviewed my late father for your book on ferries. I found the photos you asked him for. Where can I send them?',
  'Hi Pavel, at the Brno meetup you said that nobody measures queue times in post offices. I did, for a bet, 300 of them. Interested in the sheet?',
  'Hi Sandra, your report on school meals left out our district, and I know why: I forgot to send the form. Here is what it would have said: 61% pay on time. Can you still add it?',
  'Hi Viktor, your crew repaired our lift in March and wrote the date inside the cover. A tenant found six older dates. I can send photos for your company history. Who is “K.L. 1974”?',
  'Hi Amara, I am the one who bought your blue chair at the Lund fair. It lost a leg and I mended it with brass. Would you like to see how, before you make the next ones?',
  'Hi Jun, I maintain the open timetable feed that your app uses. From May a field changes its name, and I would hate to break your stop screen. Can I test against it?',
  'Hi Clara, Dana Ortiz told me that you collect ferry tickets. My aunt left a box from 1951 to 1960 and nobody here wants them. Should I bring them on Friday?',
  'Good evening Mr Balogun, your workshop on bees at Ikeja saved two of our hives. We now have 40 kg of honey and would like you to have the first jar. Where is your office?',
  'Hi Freya, in your podcast you wondered who painted the blue doors in Marrowby. It was our school’s class of 1997. I was the one on the ladder. Do you want the names?',
  'Hi Hugo, your marketing course at Tarn College taught me to count first. I counted: our café loses 8 sales a day to the card machine. Could you use it as an example?',
  'Hi Mina, I run the recycling depot on Quay Street. Your students left a survey form here with only two answers. I asked 50 people for you and typed them up. Where do I send it?',
  'Hi Ade, you reviewed our budget for the village hall and asked why heating doubled. It was a broken valve, now fixed. I can send you the figures by month. Do you still need them for the audit?',
  'Hi Yusuf, my daughter played your flute piece at the Leeds festival and stumbled at bar 30. So did all four others. Is there a misprint? I can send the video.',
  'Dear Lotte, your seed list has a gap at “early white turnip”. We grow it on the Fens since 1932 and I can post you 200 seeds. Is April too late for you?',
  'Hi Petr, I audit charities for a living and your open letter about overheads is right about ours. I have three more examples, with permission to share. Do you plan a second letter?',
  'Hello Aisha, the app you made for the mosque kitchen is what our food bank needs. We would test it with 80 families and write up what breaks. Would you let us?',
  'Hi Tom, we both queue for the 6:40 ferry and you always read crime novels. I am giving away forty of them on Sunday. First pick for you?',
  'Hi Karin, your thesis on hospital signs used our ward as the bad example. You were right, and we changed them. Would before-and-after photos be useful for your next paper?',
  'Hi Joao, I do the subtitles for the film society and in your film the fisherman says a word nobody here knows. Could you tell me what “galrito” is? I will credit you on the print.',
  'Hi Selma, at the library you asked for help with the Ottoman postcards. My grandfather wrote on nine of them. I can read his hand. Shall I come on a Tuesday?',
];

describe('the verdict', () => {
  it.each(strangers)('sees that this could go to anyone: %s', (text) => {
    expect(verdictOn(text)).toBe('blind');
  });

  it.each(hooked)('is not taken in by the hook: %s', (text) => {
    expect(verdictOn(text)).toBe('blind');
  });

  it.each(honest)('lets this pass: %s', (text) => {
    expect(verdictOn(text)).toBe('ready');
  });
});
