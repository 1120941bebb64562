// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/deployment/fact_index.hpp>

#include <catch2/catch.hpp>

using namespace stackmodel;

namespace {

facts two_nodes() {
    facts all;
    all.nodes = {"controller", "compute1"};
    fact_sink first(all, 0);
    first.state({}, owned_address{.address = *ip_address::parse("10.0.0.11"), .prefix = 24, .interface = "eth0"});
    first.state({}, owned_address{.address = *ip_address::parse("127.0.0.1"), .prefix = 8, .interface = "lo"});
    fact_sink second(all, 1);
    second.state({}, owned_address{.address = *ip_address::parse("10.0.0.31"), .prefix = 24, .interface = "eth0"});
    second.state({}, host_name{.name = "host214"});
    second.state({}, host_entry{.name = "db", .address = *ip_address::parse("10.0.0.11")});
    return all;
}

} // namespace

TEST_CASE("names and addresses lead to nodes", "[fact_index]") {
    auto const all = two_nodes();
    fact_index const known(all);
    CHECK(known.owner_of(*ip_address::parse("10.0.0.31"))->node == 1);
    CHECK(known.owner_of(*ip_address::parse("10.0.0.99")) == nullptr);
    CHECK(*known.node_named("host214") == 1);
    CHECK(*known.node_named("compute1") == 1);
    CHECK(*known.node_at("db", 1) == 0); // by compute1's /etc/hosts
    CHECK_FALSE(known.node_at("db", 0)); // controller does not know the name
    CHECK(*known.node_at("localhost", 1) == 1);
    CHECK(*known.node_at("127.0.0.1", 1) == 1);
    CHECK_FALSE(known.node_at("192.0.2.1", 0));
}

TEST_CASE("networks of the deployment", "[fact_index]") {
    auto const all = two_nodes();
    fact_index const known(all);
    CHECK(known.in_own_network(*ip_address::parse("10.0.0.77")));
    CHECK_FALSE(known.in_own_network(*ip_address::parse("10.0.1.77")));
    CHECK(known.address_beside(0, *ip_address::parse("10.0.0.200"))->address.str() == "10.0.0.11");
    CHECK(known.of_node(all.addresses, 0).size() == 2);
    CHECK(known.of_node(all.addresses, 1).size() == 1);
    CHECK(known.knows_addresses_of(0));
}
