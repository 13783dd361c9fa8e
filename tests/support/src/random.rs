//! Random numbers and texts from a seed, the same in every run.

/// SplitMix64: small, and good enough for tests.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A generator with this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below this one.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end.max(1) as u64) as usize
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// A text of so many characters: half of them ASCII, the others of all of Unicode.
    pub fn text(&mut self, characters: usize) -> String {
        (0..characters).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        let end = *self.pick(&[0x80, 0x80, 0x100, 0x3000, 0x11_0000]);
        loop {
            // The surrogates are no characters.
            if let Some(character) = char::from_u32(self.below(end) as u32) {
                return character;
            }
        }
    }
}
