// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <stackmodel/swift/digest.hpp>
#include <stackmodel/swift/random.hpp>

#include <string>
#include <vector>

using namespace stackmodel::swift;

namespace {

template <class Digest>
constexpr bool starts(Digest const& digest, std::uint32_t word) {
    return (std::uint32_t{digest[0]} << 24 | std::uint32_t{digest[1]} << 16 | std::uint32_t{digest[2]} << 8 |
            digest[3]) == word;
}

// RFC 1321, appendix A.5, and FIPS 180-4's examples
static_assert(starts(md5(""), 0xd41d8cd9) && md5("")[15] == 0x7e);
static_assert(starts(md5("abc"), 0x90015098) && md5("abc")[15] == 0x72);
static_assert(starts(sha256("abc"), 0xba7816bf) && sha256("abc")[31] == 0xad);
static_assert(starts(sha512("abc"), 0xddaf35a1) && sha512("abc")[63] == 0x9f);

} // namespace

TEST_CASE("digests of texts that fill their blocks", "[swift]") {
    CHECK(starts(md5(std::string(55, 'a')), 0xef1772b6));
    CHECK(starts(md5(std::string(56, 'a')), 0x3b0c8ac7));
    CHECK(starts(md5(std::string(64, 'a')), 0x014842d4));
    CHECK(starts(md5(std::string(1000, 'a')), 0xcabe45dc));
    CHECK(starts(sha512(std::string(111, 'a')), 0xfa9121c7));
    CHECK(starts(sha512(std::string(112, 'a')), 0xc01d080e));
    CHECK(starts(sha256(std::string(119, 'a')), 0x31eba51c));
}

TEST_CASE("random numbers are Python's", "[swift]") {
    auto random = python_random::seeded("42");
    CHECK(random.getrandbits(32) == 2034351728U);
    CHECK(random.getrandbits(32) == 1957669590U);
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(random.getrandbits(32));
    }
    std::vector<int> items = {1, 2, 3, 4, 5, 6, 7};
    random.shuffle(items);
    CHECK(items == std::vector<int>{2, 3, 5, 4, 6, 7, 1});
    CHECK(random.getrandbits(40) == 319745628806U);
    CHECK(python_random::seeded(std::uint64_t{203488}).randint(65535) == 32491);
}
