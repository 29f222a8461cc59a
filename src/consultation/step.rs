//! What one action does to a visit. It is pure, and says so when nothing changed.

use super::route::answered;
use super::{Action, Aim, Brought, Complaint, Consultation, MovingOn, Notice, Place, Route};
use crate::catalogue::AreaId;
use crate::questionnaire::{Answer, ChoiceId, Kind, Rules, Said as _};

/// The visit after an action; `None` where the action changes nothing.
pub fn step(rules: Rules<'_>, before: &Consultation, action: Action) -> Option<Consultation> {
    let mut after = before.clone();
    after.notice = None;
    let at_result = matches!(before.place, Place::Result(_));
    match action {
        Action::Chose(choice) => after.choose(rules, choice),
        Action::ChoseAlso(choice) => after.choose_also(choice),
        Action::Continued => after.go_on(rules),
        Action::AskedToStartOver if before.answers.len() >= 2 => {
            after.starting_over = true;
            after.taking = None;
        }
        Action::AskedToStartOver | Action::StartedOver => {
            after = Consultation { moving_on: before.moving_on, ..Consultation::default() };
        }
        Action::SwitchedMovingOn => {
            after.moving_on = match before.moving_on {
                MovingOn::ByTap => MovingOn::ByButton,
                MovingOn::ByButton => MovingOn::ByTap,
            };
        }
        Action::KeptAnswers => after.starting_over = false,
        Action::WouldTake(what) => after.taking = at_result.then_some(what),
        Action::PutAway => after.taking = None,
        Action::TurnedToTeam(is) => {
            after.for_team = is && at_result;
            after.taking = None;
        }
        Action::Learned(notice) => {
            after.notice = Some(notice);
            let is_taken = matches!(notice, Notice::Sent | Notice::Saved);
            after.taking = after.taking.filter(|_| !is_taken);
        }
        // It is no longer true that they are missing.
        Action::Spoke => after.notice = before.notice.filter(|it| *it != Notice::WordsMissing),
        Action::AddedArea(area) => after.add_area(rules, Some(area)),
        Action::RemovedArea => after.add_area(rules, None),
        Action::WentBack if before.for_team => after.for_team = false,
        Action::Started
        | Action::WentBack
        | Action::WentTo(_)
        | Action::OpenedAgain(_)
        | Action::WentToCheck
        | Action::AskedForResult
        | Action::TurnedTo(_) => after.go(rules, action),
    }
    match (action, after.place) {
        (Action::OpenedAgain(_), _) => after.before_change = Some(before.answers.clone()),
        (Action::AddedArea(_) | Action::RemovedArea, _) | (_, Place::Result(_)) => {
            after.before_change = None;
        }
        (_, Place::Welcome | Place::Question(_) | Place::Check) => {}
    }
    if after.place != before.place {
        after = after.opened();
    }
    after.be_own_again(before);
    (after != *before).then_some(after)
}

impl Consultation {
    /// What was brought is shown until anything of it changes. Without its answers there is nothing
    /// behind it to go on to.
    fn be_own_again(&mut self, before: &Self) {
        match self.brought {
            Some(Brought::Result(_)) if self.place != before.place => {
                *self = Self { moving_on: self.moving_on, ..Self::default() };
            }
            Some(Brought::Answers) if self.answers != before.answers => self.brought = None,
            Some(_) | None => {}
        }
    }

    fn choose(&mut self, rules: Rules<'_>, choice: ChoiceId) {
        let Place::Question(key) = self.place else {
            return;
        };
        let before = self.answers.answer(key).cloned();
        self.answers.choose(rules.questionnaire, key, choice);
        self.complaint = None;
        let Some(Kind::Many { none }) = rules.questionnaire.question(key).map(|asked| asked.kind)
        else {
            return;
        };
        if let (Some(Answer::Many(was)), Some(Answer::Many(is))) =
            (before, self.answers.answer(key))
        {
            self.notice = match (was.contains(&none), is.contains(&none)) {
                (true, false) => Some(Notice::NoneCleared),
                (false, true) => Some(Notice::OthersCleared),
                (true, true) | (false, false) => None,
            };
        }
    }

    fn choose_also(&mut self, choice: ChoiceId) {
        let Place::Question(key) = self.place else {
            return;
        };
        self.answers.choose_also(key, choice);
        self.complaint = None;
    }

    /// "Continue": on to the next question, or to what is still open while changing an answer.
    fn go_on(&mut self, rules: Rules<'_>) {
        let Place::Question(key) = self.place else {
            return;
        };
        if !answered(key, &self.answers, rules.questionnaire) {
            self.fresh = false;
            let given = self.answers.answer(key).is_some();
            self.complaint = Some(if given { Complaint::TooMany } else { Complaint::Unanswered });
            return;
        }
        let route = self.route(rules);
        match self.aim {
            Aim::Onward => self.place = route.after(key).map_or(route.end(), Place::Question),
            Aim::Changing | Aim::FillingIn => {
                let added = self.aim == Aim::Changing;
                self.fill_in(rules, &route);
                let more = self.aim == Aim::FillingIn;
                self.notice = (added && more).then_some(Notice::QuestionsAdded);
            }
        }
        self.complaint = None;
    }

    /// On to the first question still open, or to where the visitor is once there is none.
    fn fill_in(&mut self, rules: Rules<'_>, route: &Route) {
        let open = route.first_open(&self.answers, rules.questionnaire);
        self.aim = if open.is_some() { Aim::FillingIn } else { Aim::Onward };
        self.place = open.map_or(route.end(), Place::Question);
    }

    fn go(&mut self, rules: Rules<'_>, action: Action) {
        let route = self.route(rules);
        let questionnaire = rules.questionnaire;
        let answers = self.answers.clone();
        let reachable = |step| route.nearest(step, &answers, questionnaire);
        let last = route.questions().last().copied();
        self.place = match (action, self.place) {
            (Action::Started, _) => reachable(usize::MAX),
            (Action::WentTo(step), _) => reachable(step),
            (Action::WentToCheck, _) => reachable(route.step_of(Place::Check)),
            (Action::AskedForResult, _) => reachable(route.step_of(Place::Result(None))),
            (Action::OpenedAgain(key), _) if route.number(key).is_some() => Place::Question(key),
            (Action::TurnedTo(area), Place::Result(_)) if route.areas().contains(&area) => {
                Place::Result(Some(area))
            }
            (Action::WentBack, Place::Question(_))
                if self.aim != Aim::Onward && reachable(usize::MAX) == route.result() =>
            {
                route.end()
            }
            (Action::WentBack, Place::Question(key)) if route.starts_second_area(key) => {
                self.answers.set_second_area(None);
                Place::Check
            }
            (Action::WentBack, Place::Question(key)) => {
                route.before(key).map_or(Place::Welcome, Place::Question)
            }
            (Action::WentBack, Place::Check) => last.map_or(Place::Welcome, Place::Question),
            (Action::WentBack, Place::Result(_)) if route.stopped() => {
                last.map_or(Place::Welcome, Place::Question)
            }
            (Action::WentBack, Place::Result(_)) => Place::Check,
            (_, place) => place,
        };
        self.aim = match (action, self.place) {
            (Action::OpenedAgain(_), _) => Aim::Changing,
            (Action::WentBack, Place::Question(_)) => self.aim,
            _ => Aim::Onward,
        };
        self.complaint = None;
        self.starting_over = false;
    }

    fn add_area(&mut self, rules: Rules<'_>, area: Option<AreaId>) {
        if area.is_some() && area == rules.questionnaire.first_area(&self.answers) {
            return;
        }
        self.answers.set_second_area(area);
        self.fill_in(rules, &self.route(rules));
    }
}
