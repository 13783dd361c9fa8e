//! The same faults with the SDK's retries.

use test_support::unruly::Fault;

use crate::calls::{Call, Kind, Scene, each, in_time, kinds, patience_per_attempt, thrice, told};

#[tokio::test]
async fn a_read_outlives_every_fault_that_passes() {
    let reads = Call::ALL.into_iter().filter(|call| !call.changes());
    let cases = reads.flat_map(|call| Fault::ALL.map(|fault| (fault, call)));
    each(cases, async |(fault, call)| {
        let scene = Scene::passing(call, vec![fault]).await;
        let iam = scene.unruly.session(thrice(), patience_per_attempt(fault));
        let seen = scene.unruly.seen(call.action());
        scene.begin();
        let result = in_time((fault, call), call.send(&iam)).await;
        result.unwrap_or_else(|error| panic!("{fault:?} {call:?}: {error}"));
        let pages = if call == Call::SecondPage { 3 } else { 1 };
        let again = usize::from(told(fault, call).is_some());
        assert_eq!(scene.unruly.seen(call.action()) - seen, pages + again, "{fault:?} {call:?}: requests");
    })
    .await;
}

#[tokio::test]
async fn a_change_is_sent_again_only_where_it_cannot_have_been_made() {
    let changes = Call::ALL.into_iter().filter(|call| call.changes());
    let cases = changes.flat_map(|call| Fault::ALL.map(|fault| (fault, call)));
    each(cases, async |(fault, call)| {
        let scene = Scene::passing(call, vec![fault]).await;
        let iam = scene.unruly.session(thrice(), patience_per_attempt(fault));
        let seen = scene.unruly.seen(call.action());
        let before = scene.unruly.applied(call.action(), call.user());
        scene.begin();
        let result = in_time((fault, call), call.send(&iam)).await;
        let requests = scene.unruly.seen(call.action()) - seen;
        let applied = scene.unruly.applied(call.action(), call.user()) - before;

        match told(fault, call) {
            Some((kind, true)) => {
                let error = result.expect_err(&format!("{fault:?} {call:?}"));
                assert_eq!(kinds(&error), [kind], "{fault:?} {call:?}: {error}");
                assert!(error.outcome_unknown(), "{fault:?} {call:?}: {error}");
                assert_eq!(requests, 1, "{fault:?} {call:?}: sent again");
                assert_eq!(applied, usize::from(fault.applies()), "{fault:?} {call:?}");
            }
            refused => {
                result.unwrap_or_else(|error| panic!("{fault:?} {call:?}: {error}"));
                assert_eq!(requests, 1 + usize::from(refused.is_some()), "{fault:?} {call:?}");
                assert_eq!(applied, 1, "{fault:?} {call:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_fault_that_stays_is_told_after_the_last_attempt() {
    let cases = [
        (Call::Load, Fault::Throttled, Kind::Throttling),
        (Call::Load, Fault::Unavailable, Kind::ServiceFailure),
        (Call::Load, Fault::HalfDocument, Kind::Unreadable),
        (Call::Load, Fault::Unread, Kind::Connection),
        (Call::Load, Fault::Hang { applied: false }, Kind::Timeout),
        (Call::CreateUser, Fault::Throttled, Kind::Throttling),
        (Call::DeleteUser, Fault::Unavailable, Kind::ServiceFailure),
    ];
    for (call, fault, kind) in cases {
        let scene = Scene::passing(call, vec![fault; 10]).await;
        let iam = scene.unruly.session(thrice(), patience_per_attempt(fault));
        let seen = scene.unruly.seen(call.action());
        scene.begin();
        let error = in_time((fault, call), call.send(&iam)).await.expect_err("a failure");
        assert_eq!((kinds(&error), error.outcome_unknown()), (vec![kind], false), "{fault:?} {call:?}");
        assert_eq!(scene.unruly.seen(call.action()) - seen, 3, "{fault:?} {call:?}: attempts");
        assert_eq!(scene.unruly.applied(call.action(), call.user()), 0);
    }
}

#[tokio::test]
async fn a_change_that_is_refused_for_now_and_then_lost_has_an_unknown_outcome() {
    for lost in [Fault::Dropped { applied: true }, Fault::Failure { applied: false }, Fault::Html] {
        let scene = Scene::passing(Call::CreateUser, vec![Fault::Throttled, lost]).await;
        let iam = scene.unruly.session(thrice(), patience_per_attempt(lost));
        scene.begin();
        let error = in_time(lost, Call::CreateUser.send(&iam)).await.expect_err("the second fault");
        assert!(error.outcome_unknown(), "{lost:?}: {error}");
        assert_eq!(scene.unruly.seen("CreateUser"), 2, "{lost:?}");
        assert_eq!(scene.unruly.applied("CreateUser", "New"), usize::from(lost.applies()));
    }
}
