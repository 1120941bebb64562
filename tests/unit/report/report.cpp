// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/report/mask.hpp>
#include <stackmodel/report/report.hpp>
#include <stackmodel/report/suppressions.hpp>

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include <memory>
#include <string>

using namespace stackmodel;

namespace {

constexpr rule_info sample{.id = "test/sample", .summary = "a rule for tests"};
std::vector<rule_info const*> const known_rules{&sample};

stored_file& add(report& result, std::string path, std::string text) {
    return *result.files.emplace_back(std::make_unique<stored_file>(std::move(path), std::move(text)));
}
void find(report& result, stored_file const& file, std::uint32_t offset) {
    findings out;
    out.report(sample, {&file.source, {offset, 1}}, "something is wrong");
    result.findings.push_back(out.take().front());
}

} // namespace

TEST_CASE("a secret in a line is not shown", "[mask]") {
    for (auto const* line :
         {"password = s3cr3t", "connection = mysql://nova:s3cr3t@10.0.0.11/nova",
          "rabbitmqctl add_user openstack s3cr3t", "admin_password=s3cr3t # old",
          "keystone user-create --name glance --pass s3cr3t --email x",
          "GRANT ALL ON nova.* TO 'nova'@'%' IDENTIFIED BY 's3cr3t';", "metadata_proxy_shared_secret = s3cr3t",
          "export OS_PASSWORD=s3cr3t", "transport_url = rabbit://a:s3cr3t@c1,b:s3cr3t@c2/"}) {
        INFO(line);
        CHECK_THAT(masked_line(line).text(), !Catch::Contains("s3cr3t") && Catch::Contains("***"));
    }
    CHECK(masked_line("my_ip = 10.0.0.11").text() == "my_ip = 10.0.0.11");
}

TEST_CASE("places behind a hidden secret move with it", "[mask]") {
    constexpr std::string_view line = "connection = mysql://nova:s3cr3t-and-long@10.0.0.11/nova";
    masked_line const shown(line);
    auto const column = shown.column_of(line.find("10.0.0.11"));
    CHECK(shown.text().substr(column, 9) == "10.0.0.11");
}

TEST_CASE("masking takes any line", "[mask][property]") {
    CHECK(rc::check([](std::string const& line) {
        masked_line const shown(line);
        for (std::size_t i = 0; i <= line.size(); ++i) {
            RC_ASSERT(shown.column_of(i) <= shown.text().size());
        }
    }));
}

TEST_CASE("a comment on the line or above it silences a rule", "[suppressions]") {
    report result;
    auto& file = add(result, "a.conf",
                     "x = 1 # stacklint: disable=test/sample\n# stacklint: disable=test/sample\ny = 2\nz = 3\n");
    find(result, file, 0);
    find(result, file, static_cast<std::uint32_t>(file.text.find("y =")));
    find(result, file, static_cast<std::uint32_t>(file.text.find("z =")));
    apply_suppressions(result, known_rules);
    REQUIRE(result.findings.size() == 1);
    CHECK(start_of(result.findings[0].where).line == 4);
}

TEST_CASE("a comment that silences nothing is reported, and an unknown rule", "[suppressions]") {
    report result;
    add(result, "a.conf", "# stacklint: disable=test/sample,test/none\nx = 1\n");
    apply_suppressions(result, known_rules);
    REQUIRE(result.findings.size() == 2);
    CHECK(result.findings[0].rule->id == "stacklint/unused-suppression");
    CHECK(result.findings[1].rule->id == "stacklint/unknown-rule");
}

TEST_CASE("findings are sorted by place, each once", "[report]") {
    report result;
    auto& b = add(result, "b.conf", "x\ny\n");
    auto& a = add(result, "a.conf", "x\ny\n");
    find(result, b, 0);
    find(result, a, 2);
    find(result, a, 0);
    find(result, a, 2);
    sort_findings(result.findings);
    REQUIRE(result.findings.size() == 3);
    CHECK(result.findings[0].where.file == &a.source);
    CHECK(result.findings[0].where.at.offset == 0);
    CHECK(result.findings[2].where.file == &b.source);
    CHECK(result.count(severity::error) == 3);
}
