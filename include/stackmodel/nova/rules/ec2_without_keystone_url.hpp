// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/nova_conf.hpp"

namespace stackmodel::rules {

struct ec2_without_keystone_url {
    static constexpr rule_info info{
        .id = "nova/ec2-without-keystone-url",
        .level = severity::warning,
        .summary = "the EC2 API looks for Keystone on this node",
        .explanation =
            R"(`keystone_ec2_url` is http://localhost:5000/v2.0/ec2tokens unless it is set. Where Keystone runs
on another node the EC2 API refuses everybody. Drop ec2 from `enabled_apis`, or set the URL.)",
        .bad = R"(=== controller1/etc/nova/nova.conf
[DEFAULT]
enabled_apis = ec2,osapi_compute,metadata
[keystone_authtoken]
auth_uri = http://10.0.0.10:5000
)",
        .good = R"(=== controller1/etc/nova/nova.conf
[DEFAULT]
enabled_apis = osapi_compute,metadata
[keystone_authtoken]
auth_uri = http://10.0.0.10:5000
)",
        .reference = "nova 2015.1: nova/api/ec2/__init__.py",
        .until = release::liberty,
    };

    static constexpr void check(nova_conf const& conf, findings& out) {
        auto const& apis = conf.DEFAULT.enabled_apis;
        auto const& keystone = conf.keystone_authtoken.auth_uri;
        bool const elsewhere = keystone && keystone->host != "localhost" && keystone->host != "127.0.0.1";
        if (apis && apis->contains("ec2") && !conf.DEFAULT.keystone_ec2_url.is_set() && elsewhere) {
            out.report(info, apis.part(apis->find("ec2")->at),
                       "ec2 is enabled, but keystone_ec2_url is not set and means localhost: set it, or drop ec2")
                .also(keystone.where(), "Keystone is here");
        }
    }
};

} // namespace stackmodel::rules
