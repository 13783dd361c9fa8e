//! No public function panics, whatever it is given, and every future and stream can be moved to
//! another thread.

mod answers;
mod inputs;
mod reads;
