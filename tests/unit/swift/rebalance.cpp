// SPDX-License-Identifier: Apache-2.0
// Rebalances whose results Swift 2.30.1 (Python 3.11) made: what its RingBuilder did with the same devices and seeds.
#include <catch2/catch.hpp>
#include <stackmodel/swift/digest.hpp>
#include <stackmodel/swift/rebalance.hpp>

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace stackmodel::swift;

struct outcome {
    std::int64_t changed_parts;
    std::int64_t removed_devs;
    double balance;
    double dispersion;
    std::string_view table; ///< MD5 of the rows, 16 bits little endian
    std::string_view moves; ///< MD5 of last_part_moves
};

struct history {
    int part_power;
    double replicas;
    double overload;
    std::array<int, 4> layout; ///< regions, zones in each, nodes in each, disks in each
    std::string_view weights;
    std::array<outcome, 5> outcomes;
};

constexpr history histories[] = {
    {8,
     3.0,
     0.0,
     {1, 3, 2, 2},
     "even",
     {{{768, 0, 0x0.0p+0, 0x0.0p+0, "613a9141b931ca7995793b6d1f4ffdd7", "348a9791dc41b89796ec3808b5b5262f"},
       {153, 0, 0x1.9000000000000p+0, 0x1.a900000000000p+3, "c18d5150d37964b5f0de550545dc65dd",
        "f369ef5cc51c5a7d69f917830d40744f"},
       {65, 1, 0x1.f3fffffffffe0p+1, 0x1.492aaaaaaaaabp+3, "3cdfaf349079dfaebd43e417a58a5e0a",
        "e5304aa20965fc3f4b46cc97926369ec"},
       {159, 0, 0x1.56db6db6db6c0p+0, 0x0.0p+0, "15e196413dfd8ef015c282786a30b050", "2f606672ba537dd4e85fa49a21dce5f4"},
       {0, 0, 0x1.56db6db6db6c0p+0, 0x0.0p+0, "15e196413dfd8ef015c282786a30b050",
        "2f606672ba537dd4e85fa49a21dce5f4"}}}},
    {8,
     3.0,
     0.0,
     {2, 2, 2, 2},
     "mixed",
     {{{768, 0, 0x1.a71a3100d84a0p+1, 0x0.0p+0, "3731d8085efd59bd145dc0a75fa4de87", "348a9791dc41b89796ec3808b5b5262f"},
       {130, 0, 0x1.e775705ea0870p+2, 0x1.a900000000000p+2, "be9dee9a3a88d502e1be42ad6ed63ea3",
        "c8bbb82d2c5f73cda6da3cb3a5bf0b9d"},
       {121, 1, 0x1.04e5555555558p+4, 0x0.0p+0, "9889a2d7aa970c1ccd526bc1eb688133", "6447b3110919b44d8d42eb8e9581d420"},
       {141, 0, 0x1.1efc924924928p+3, 0x0.0p+0, "264044427d2a141fecb56d6c3f44f488", "4bc05d142a4c1e1b923c125393455fca"},
       {0, 0, 0x1.3309249249240p+2, 0x0.0p+0, "4d37405208036ea4b7f953b061a31aa4",
        "6ea17fb57e7b79ff8248d9866387602c"}}}},
    {10,
     2.5,
     0.0,
     {2, 2, 3, 3},
     "mixed",
     {{{1536, 0, 0x1.6000000000000p+0, 0x0.0p+0, "d52007f066f7f21d2caa5c7a8092d78e",
        "0f343b0931126a20f133d67c2b018a3b"},
       {194, 0, 0x1.5994e930288e0p+3, 0x0.0p+0, "9ef9539db74826fe8c8d1bd3bd85b4b4", "5e0372186a754a2be06e3d7047346fc8"},
       {45, 1, 0x1.3379a9d260520p+1, 0x0.0p+0, "e15c00e5a9ae7afc673b8ea92de80e19", "4aa3090b302c08db6fe115ac8e2a0daf"},
       {596, 0, 0x1.03ac9151f42c0p+2, 0x0.0p+0, "fde184492512d608fa6bce54583c4fd9", "0d2b8d12d7acb436ded218f1a471669c"},
       {6, 0, 0x1.ef0cac5b3f600p+0, 0x0.0p+0, "2799198c6c2ecf42657b4a73485577f2",
        "37b12ad3b0c23634992f496c995a58ca"}}}},
    {10,
     3.0,
     0.1,
     {1, 2, 3, 4},
     "steep",
     {{{3072, 0, 0x1.35a8ba2e8ba20p+5, 0x0.0p+0, "627d218fb2a47377a4b6ab8c2b014f7b",
        "0f343b0931126a20f133d67c2b018a3b"},
       {215, 0, 0x1.88f7ffffffff4p+5, 0x0.0p+0, "613fd457dc8b2c902ca4f150ba45f6fc", "39d4a4993d86ed9a8839be7d64ed121b"},
       {153, 1, 0x1.4f5e8ba2e8b94p+5, 0x0.0p+0, "f22eb414ab40a473e78e7b8a10d50930", "60fcfde87d0a403453f0ded79bd54aa4"},
       {537, 0, 0x1.34c0e8ba2e8b5p+9, 0x0.0p+0, "14f2d1bce2dfa23b5f18b0bb9ccf4838", "a5fb509ad5c3a5dab4549c66267c1e61"},
       {0, 0, 0x1.34c0e8ba2e8b5p+9, 0x0.0p+0, "14f2d1bce2dfa23b5f18b0bb9ccf4838",
        "a5fb509ad5c3a5dab4549c66267c1e61"}}}},
    {9,
     4.25,
     0.5,
     {3, 2, 2, 1},
     "steep",
     {{{640, 0, 0x1.2022911cbfa85p+10, 0x0.0p+0, "60df9e834f9069061934a9cd55c528a9",
        "bf619eac0cdf3f68d496ea9344137e8b"},
       {59, 0, 0x1.0472ddc680af2p+10, 0x0.0p+0, "0c18e20e8c77e7244a2abdf94b3e2511", "b1cccef294ffc11547e8736da46a726e"},
       {88, 1, 0x1.00eeddc680af1p+10, 0x0.0p+0, "449a5702c57e6d3d8fb46df756fc55f8", "01bfa49fd621197ca98fc519abe36231"},
       {351, 0, 0x1.9000000000000p+6, 0x1.6886bca1af287p+2, "6cfd81664d9d265c48bde6d429df863d",
        "6e2068a082eeb6227d5665f55f12dcc3"},
       {0, 0, 0x1.9000000000000p+6, 0x1.6886bca1af287p+2, "6cfd81664d9d265c48bde6d429df863d",
        "6e2068a082eeb6227d5665f55f12dcc3"}}}},
    {6,
     1.0,
     0.0,
     {1, 1, 1, 3},
     "even",
     {{{64, 0, 0x1.8ffffffffffe0p+1, 0x0.0p+0, "414dffcd372ba62b86f0b61eb0332adb", "3b5d3c7d207e37dceeedd301e35e2e58"},
       {32, 0, 0x1.9000000000010p+2, 0x0.0p+0, "377119285079d36ea25984390a3172c2", "54e3b28a21e322ea321c10953b946463"},
       {11, 1, 0x1.9000000000000p+2, 0x0.0p+0, "6574b8e794a85a668138b806ad3c7644", "2c6a31d17a4b3c63f3561bce8adc7177"},
       {13, 0, 0x0.0p+0, 0x0.0p+0, "3887249475c97e471b7d2ad9de250970", "f84a780382a05285673cbae7895e093d"},
       {0, 0, 0x0.0p+0, 0x0.0p+0, "3887249475c97e471b7d2ad9de250970", "f84a780382a05285673cbae7895e093d"}}}},
    {11,
     3.0,
     0.0,
     {1, 1, 70, 2},
     "mixed",
     {{{6144, 0, 0x1.a2fa15f78d180p+0, 0x0.0p+0, "88fc222bb58c4245fc889616cd1272d6",
        "c99a74c555371a433d121f551d6c6398"},
       {119, 0, 0x1.d3d7a821cb9e0p+1, 0x0.0p+0, "658abd98dc371ae94a9a6d30f1122835", "6bacb63304a47cf786e69828003df7c2"},
       {62, 1, 0x1.6cb5043973c00p+1, 0x0.0p+0, "cf6c85a30b9db9ff37d102c4a8ffa2c6", "b37f6db8335b36a65859b58a26dd3741"},
       {1051, 0, 0x1.9774924924940p+0, 0x0.0p+0, "040511de7433465ed7cf2b5605c36af6",
        "dd88a30a4ea95da9ad66002035286f09"},
       {0, 0, 0x1.9774924924940p+0, 0x0.0p+0, "040511de7433465ed7cf2b5605c36af6",
        "dd88a30a4ea95da9ad66002035286f09"}}}},
    {12,
     5.0,
     0.25,
     {2, 4, 3, 5},
     "mixed",
     {{{20480, 0, 0x1.6f86562d9fb00p-2, 0x0.0p+0, "402e7c65e5c597c5e4c738f5adf12592",
        "620f0b67a91f7f74151bc5be745b7110"},
       {836, 0, 0x1.1e945b3f5dc84p+5, 0x0.0p+0, "f7af5ea4a5386637e84266d57bc0cd7b", "07b48eafa0a26f137b284a2939c37638"},
       {230, 1, 0x1.08a6000000000p+0, 0x0.0p+0, "7ef64af551d52d640ff0e6c23090dd37", "7f0d57973435e3fed6809931c21e670a"},
       {2137, 0, 0x1.35a74981446c0p+0, 0x0.0p+0, "71b520b180b664ee7bacb90de00fd6be",
        "c3a2f89142335d6b22df2ae15941ecbe"},
       {0, 0, 0x1.6655555555600p-2, 0x0.0p+0, "68a202ff77014308ac6fcaaa486da796",
        "002c10cbaa3ddb438e85a3b509e4f445"}}}},
    {3,
     2.0,
     0.0,
     {1, 4, 1, 1},
     "even",
     {{{16, 0, 0x0.0p+0, 0x0.0p+0, "452f86ed32bfde455c45fcda94331fc2", "7dea362b3fac8e00956a4952a3d4f474"},
       {6, 0, 0x1.f400000000000p+4, 0x1.9000000000000p+2, "1ef2f8f8346274fe7de7123c3734281f",
        "547ce90507901cc637fda4df5df8cfa9"},
       {3, 1, 0x1.9000000000004p+4, 0x1.9000000000000p+3, "59964a7e77e36eacaf820bd2619a7ee8",
        "8f19f0f5e2b28fdd1dd5fcbf4f62e17b"},
       {5, 0, 0x0.0p+0, 0x1.4000000000000p+4, "bd59370d60b1ecae4121416a541b9d62", "0ed503f06ae6d07990064f889368e884"},
       {0, 0, 0x0.0p+0, 0x1.4000000000000p+4, "bd59370d60b1ecae4121416a541b9d62",
        "0ed503f06ae6d07990064f889368e884"}}}},
    {0,
     1.0,
     0.0,
     {1, 1, 2, 1},
     "even",
     {{{1, 0, 0x1.9000000000000p+6, 0x0.0p+0, "c4103f122d27677c9db144cae1394a66", "93b885adfe0da089cdf634904fd59f71"},
       {0, 0, 0x1.9000000000000p+8, 0x0.0p+0, "c4103f122d27677c9db144cae1394a66", "00594fd4f42ba43fc1ca0427a0576295"},
       {0, 1, 0x1.2c00000000000p+8, 0x0.0p+0, "c4103f122d27677c9db144cae1394a66", "00594fd4f42ba43fc1ca0427a0576295"},
       {1, 0, 0x1.8fffffffffffep+7, 0x0.0p+0, "11870cb56df12527e588f2ef967232e8", "93b885adfe0da089cdf634904fd59f71"},
       {0, 0, 0x1.8fffffffffffep+7, 0x0.0p+0, "11870cb56df12527e588f2ef967232e8",
        "93b885adfe0da089cdf634904fd59f71"}}}},
    {10,
     3.75,
     1.0,
     {4, 1, 3, 2},
     "steep",
     {{{3072, 0, 0x1.0de2e8ba2e8b5p+8, 0x1.5115555555555p+4, "adfad409a14e7da6da4686b5c13ab501",
        "0f343b0931126a20f133d67c2b018a3b"},
       {187, 0, 0x1.152fffffffff7p+7, 0x1.5c55555555555p+4, "9a4c0468392f2377ee9e6d0ffaaa694e",
        "45d57defd3b5dc277f7605d59bbf76df"},
       {166, 1, 0x1.49d6c9b26c9a8p+7, 0x1.5540000000000p+4, "046ff0242e52a474b0b0ecf31018c431",
        "490974184debd9c9a23709ece6f7c22a"},
       {283, 0, 0x1.88682654e082ep+8, 0x0.0p+0, "43cd6023eee7dedbf1671f3cfdeb06b7", "fcae7f4315935c2acd0553b6ca6b0bd7"},
       {0, 0, 0x1.88682654e082ep+8, 0x0.0p+0, "43cd6023eee7dedbf1671f3cfdeb06b7",
        "fcae7f4315935c2acd0553b6ca6b0bd7"}}}},
};

double weight_of(std::string_view kind, int region, int zone, int node, int disk) {
    if (kind == "even") {
        return 100.0;
    }
    if (kind == "mixed") {
        constexpr double some[] = {100.0, 100.0, 50.5, 120.0, 80.0};
        return some[(region * 7 + zone * 5 + node * 3 + disk) % 5];
    }
    double weight = 1;
    for (int i = 0; i < (region + zone + node + disk) % 6; ++i) {
        weight *= 3;
    }
    return weight + 0.1;
}

void add(ring_builder& builder, std::string_view weights, int region, int zone, int node, int disk) {
    ring_device device;
    device.region = region;
    device.zone = zone;
    device.ip = stackmodel::say("10.", region, '.', zone, '.', node);
    device.port = 6200;
    device.device = stackmodel::say('d', disk);
    device.weight = {weight_of(weights, region, zone, node, disk)};
    builder.add_dev(device);
}

std::string md5_of(std::string_view bytes) {
    std::string text;
    for (auto const byte : md5(bytes)) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

void check(ring_builder& builder, std::string_view seed, outcome const& expected) {
    auto random = python_random::seeded(seed);
    auto const done = rebalance(builder, random, 1'700'000'000);
    INFO("seed " << seed << ": " << std::string(done.error().what.view()));
    REQUIRE(done);
    CHECK(done->changed_parts == expected.changed_parts);
    CHECK(done->removed_devs == expected.removed_devs);
    CHECK(done->balance == expected.balance);
    CHECK(builder.dispersion->value == expected.dispersion);
    std::string bytes;
    for (auto const& row : builder.replica2part2dev) {
        for (auto const dev : row) {
            bytes += static_cast<char>(dev);
            bytes += static_cast<char>(dev >> 8);
        }
    }
    CHECK(md5_of(bytes) == expected.table);
    CHECK(md5_of({reinterpret_cast<char const*>(builder.last_part_moves.data()), builder.last_part_moves.size()}) ==
          expected.moves);
    CHECK_FALSE(builder.validate());
}

/// A ring of six devices in three zones, which the compiler builds.
constexpr ring_builder six_devices() {
    auto builder = ring_builder::create(4, {3.0}, 1);
    for (int zone = 1; zone <= 3; ++zone) {
        for (int node = 0; node < 2; ++node) {
            ring_device device;
            device.zone = zone;
            device.ip = stackmodel::say("10.0.", zone, '.', node);
            device.port = 6200;
            device.device = "sda";
            device.weight = {100.0};
            builder.add_dev(device);
        }
    }
    auto random = python_random::seeded("42");
    if (!rebalance(builder, random, 1'700'000'000)) {
        builder.replica2part2dev.clear();
    }
    return builder;
}

// What Swift makes of it: the first row of the table has the devices of zone 1.
static_assert(six_devices().replica2part2dev[0] ==
              std::vector<std::uint16_t>{0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1});
static_assert(*six_devices().balance() == 0);
static_assert(six_devices().dispersion->value == 0);

} // namespace

TEST_CASE("rebalances give what Swift's give", "[swift]") {
    for (auto const& [power, replicas, overload, layout, weights, outcomes] : histories) {
        INFO("part power " << power << ", " << replicas << " replicas, weights " << std::string(weights));
        auto builder = ring_builder::create(power, {replicas}, 1);
        builder.overload = {overload};
        for (int region = 1; region <= layout[0]; ++region) {
            for (int zone = 1; zone <= layout[1]; ++zone) {
                for (int node = 1; node <= layout[2]; ++node) {
                    for (int disk = 0; disk < layout[3]; ++disk) {
                        add(builder, weights, region, zone, node, disk);
                    }
                }
            }
        }
        check(builder, "first", outcomes[0]);
        for (int disk = 0; disk < 3; ++disk) {
            add(builder, weights, 1, 1, 90, disk);
        }
        builder.pretend_min_part_hours_passed();
        check(builder, "second", outcomes[1]);
        builder.remove_dev(1);
        builder.pretend_min_part_hours_passed();
        check(builder, "third", outcomes[2]);
        builder.set_dev_weight(0, {0.0});
        builder.set_replicas({replicas > 1 ? replicas + 0.5 : 1.0});
        builder.pretend_min_part_hours_passed();
        check(builder, "fourth", outcomes[3]);
        check(builder, "fifth", outcomes[4]);
    }
}

TEST_CASE("what cannot be rebalanced is said, not thrown", "[swift]") {
    auto builder = ring_builder::create(8, {3.0}, 1);
    auto random = python_random::seeded("1");
    auto const none = rebalance(builder, random, 0);
    REQUIRE_FALSE(none);
    CHECK(none.error().what == "Replica count of 3.0 requires more than 0 devices");
    CHECK(builder.balance().error().is == ring_error::kind::empty);
    add(builder, "even", 1, 1, 1, 0);
    CHECK(rebalance(builder, random, 0).error().what == "Replica count of 3.0 requires more than 1 devices");
    CHECK(builder.validate()->what == "_replica2part2dev empty; did you forget to rebalance?");
}

TEST_CASE("the partition power doubles in steps", "[swift]") {
    auto builder = six_devices();
    auto const before = builder.replica2part2dev;
    CHECK_FALSE(builder.increase_partition_power());
    CHECK(builder.prepare_increase_partition_power());
    CHECK_FALSE(builder.prepare_increase_partition_power());
    CHECK(builder.increase_partition_power());
    CHECK(builder.part_power == 5);
    CHECK(builder.replica2part2dev[0].size() == 32);
    CHECK(builder.replica2part2dev[0][7] == before[0][3]);
    CHECK(builder.last_part_moves.size() == 32);
    CHECK(builder.device(0).parts == 16);
    CHECK_FALSE(builder.validate());
    CHECK_FALSE(builder.cancel_increase_partition_power());
    CHECK(builder.finish_increase_partition_power());
    CHECK_FALSE(builder.next_part_power);
}
