// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/artifact.hpp>
#include <stackmodel/core/oslo_config.hpp>
#include <stackmodel/core/values/boolean.hpp>
#include <stackmodel/core/values/integer.hpp>
#include <stackmodel/core/values/list.hpp>
#include <stackmodel/core/values/secret.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace stackmodel;

namespace {

struct default_section {
    STACKMODEL_FIELDS(option, (my_ip, string), (url, string), (verbose, bool), (workers, integer<1>))
};
struct agent_section {
    STACKMODEL_FIELDS(option, (types, list<string>), (key, secret), (workers, integer<1>))
};
struct model : oslo_model<model> {
    static constexpr std::string_view kind = "test.conf";
    static constexpr std::string_view paths[] = {"etc/test/test.conf", "etc/test/conf.d/*.conf"};
    STACKMODEL_FIELDS(section, (DEFAULT, default_section), (agent, agent_section))
};

struct reading {
    source file;
    findings out;
    ini::document document;
    model conf;

    explicit reading(std::string_view text)
        : file{"test.conf", text}, document(ini::parse(file, out)), conf(model::read(document, out)) {}
    reading(reading const&) = delete;
};

} // namespace

TEST_CASE("an option is unset, known, or set but unknown", "[oslo_config]") {
    reading const seen("[DEFAULT]\nmy_ip = 10.0.0.1\nverbose = {{ verbose }}\n");
    CHECK(*seen.conf.DEFAULT.my_ip == "10.0.0.1");
    CHECK_FALSE(seen.conf.DEFAULT.workers.is_set());
    CHECK(seen.conf.DEFAULT.verbose.is_unknown());
    CHECK(seen.conf.DEFAULT.workers.value_or_default(4)->value() == 4);
    CHECK_FALSE(seen.conf.DEFAULT.verbose.is(true));
    CHECK(seen.out.all().empty());
    CHECK(start_of(seen.conf.DEFAULT.my_ip.where()) == position{2, 9});
}

TEST_CASE("options are asked for by name while compiling", "[oslo_config]") {
    reading const seen("[agent]\ntypes = gre, vxlan\n");
    auto const& types = seen.conf.get<"agent", "types">();
    STATIC_REQUIRE(std::is_same_v<std::remove_cvref_t<decltype(types)>, option<list<string>>>);
    CHECK(types->contains("vxlan"));
    CHECK(types.part((*types)[1].at).text() == "vxlan");
    STATIC_REQUIRE(model::has("agent", "types"));
    STATIC_REQUIRE(!model::has("agent", "my_ip"));
}

TEST_CASE("$name and ${group.name} stand for other options", "[oslo_config]") {
    reading const seen("[DEFAULT]\nmy_ip = 10.0.0.1\nurl = http://$my_ip:${agent.workers}/\n[agent]\nworkers = 3\n");
    CHECK(*seen.conf.DEFAULT.url == "http://10.0.0.1:3/");
    reading const open("[DEFAULT]\nurl = http://$other/\n");
    CHECK(open.conf.DEFAULT.url.is_unknown());
    reading const escaped("[DEFAULT]\nurl = a$$b\n");
    CHECK(*escaped.conf.DEFAULT.url == "a$b");
    reading const endless("[DEFAULT]\nmy_ip = $url\nurl = $my_ip\n");
    CHECK(endless.conf.DEFAULT.url.is_unknown());
}

TEST_CASE("a value of the wrong type is a finding at the value", "[oslo_config]") {
    reading const seen("[DEFAULT]\nverbose = maybe\nworkers = 0\n");
    REQUIRE(seen.out.all().size() == 2);
    CHECK(seen.out.all()[0].where.text() == "maybe");
    CHECK_THAT(std::string(seen.out.all()[1].message), Catch::Contains("the least is 1"));
}

TEST_CASE("in a process's list of files the later ones count more", "[oslo_config]") {
    reading const first("[DEFAULT]\nmy_ip = 10.0.0.1\nworkers = 2\n");
    reading const second("[DEFAULT]\nmy_ip = 10.0.0.2\nurl = $my_ip:$workers\n");
    auto const merged = model::read(documents{&first.document, &second.document});
    CHECK(*merged.DEFAULT.my_ip == "10.0.0.2");
    CHECK(merged.DEFAULT.workers->value() == 2);
    CHECK(*merged.DEFAULT.url == "10.0.0.2:2");
    CHECK(merged.DEFAULT.workers.where().file == &first.file);
}

TEST_CASE("a path says what a file is", "[artifact]") {
    STATIC_REQUIRE(lies_at<model>("etc/test/test.conf"));
    STATIC_REQUIRE(lies_at<model>("etc/test/conf.d/a.conf"));
    STATIC_REQUIRE(!lies_at<model>("etc/test/conf.d/a/b.conf"));
    STATIC_REQUIRE(looks_like<model>("somewhere/test.conf", ""));
    STATIC_REQUIRE(!looks_like<model>("somewhere/other.conf", ""));
    STATIC_REQUIRE(path_matches("ab", "a*b"));
    STATIC_REQUIRE(!path_matches("a/b", "a*b"));
}

TEST_CASE("references in a circle, and those that multiply, come to an end", "[oslo_config]") {
    CHECK(reading("[DEFAULT]\nmy_ip = $my_ip\n").conf.DEFAULT.my_ip.is_unknown());
    CHECK(reading("[DEFAULT]\nmy_ip = $url$url\nurl = $my_ip$my_ip\n").conf.DEFAULT.my_ip.is_unknown());
    std::string text = "[DEFAULT]\nurl = $a0\n";
    for (int i = 0; i < 30; ++i) {
        text += 'a' + std::to_string(i) + " =";
        for (int many = 0; many < 30; ++many) {
            text += " $a" + std::to_string(i + 1);
        }
        text += '\n';
    }
    CHECK(reading(text + "a30 = x\n").conf.DEFAULT.url.is_unknown());
    CHECK(*reading("[DEFAULT]\nurl = $a/$b\na = 1\nb = $a$a\n").conf.DEFAULT.url == "1/11");
}
