// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model.hpp"

namespace stackmodel::rules {

struct backend_without_section {
    static constexpr rule_info info{
        .id = "cinder/backend-without-section",
        .level = severity::error,
        .summary = "enabled_backends names a back end that has no section",
        .explanation = R"(cinder-volume starts a process for each name in `enabled_backends` and reads the section of
that name. Without the section the back end gets no driver settings of its own: its process fails, or manages the
default volume group a second time. The case of the letters counts here.)",
        .bad = R"(=== block1/etc/cinder/cinder.conf
[DEFAULT]
enabled_backends = lvm,nfs
[lvm]
volume_driver = cinder.volume.drivers.lvm.LVMVolumeDriver
)",
        .good = R"(=== block1/etc/cinder/cinder.conf
[DEFAULT]
enabled_backends = lvm
[lvm]
volume_driver = cinder.volume.drivers.lvm.LVMVolumeDriver
)",
        .reference = "cinder/cmd/volume.py, cinder/volume/configuration.py",
    };

    static constexpr void check(document_of<cinder_conf> const& file, findings& out) {
        auto const* const naming = file.syntax.find("DEFAULT", "enabled_backends");
        if (!naming || is_placeholder(naming->value) || contains(naming->value, "$")) {
            return;
        }
        std::size_t missing = 0;
        constexpr std::size_t told_most = 20;
        for (auto const name : split(naming->value, ',')) {
            if (missing == told_most) {
                return;
            }
            if (name.empty() || file.syntax.find_section(name)) {
                continue;
            }
            ++missing;
            std::vector<std::string_view> sections;
            for (auto const& one : file.syntax.sections) {
                sections.push_back(one.name);
            }
            auto& found = out.report(info, file.syntax.value_of(*naming),
                                     say("enabled_backends names ", name, ", and there is no section [", name,
                                         "]: write one with its volume_driver, or drop the name",
                                         hint_at(nearest(name, sections))));
            if (auto const* const meant = file.syntax.find_section(nearest(name, sections))) {
                found.also({file.syntax.file, meant->at}, "a section with a similar name");
            }
        }
    }
};

} // namespace stackmodel::rules
