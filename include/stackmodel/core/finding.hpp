// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "optional.hpp"
#include "release.hpp"
#include "source.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// Rules describe themselves with a `rule_info`; what they find is plain data that reports print.
namespace stackmodel {

enum class severity : std::uint8_t {
    off,
    info,    ///< worth knowing, nothing to do
    warning, ///< an expert would change it
    error,   ///< breaks or endangers the deployment
};

[[nodiscard]] constexpr std::string_view name_of(severity level) {
    constexpr std::string_view names[] = {"off", "info", "warning", "error"};
    return names[static_cast<std::size_t>(level)];
}

/// What `stacklint rules`, `stacklint explain`, the reports and the rule reference say about a rule.
///
/// `bad` and `good` are small deployments: one or more files, each behind a line `=== <node>/<path>` (see
/// core/example.hpp). They are run as tests: `bad` makes the rule speak, `good` leaves every rule silent.
struct rule_info {
    /// Text whose length the compiler knows; a std::string_view would count it letter by letter in every include.
    struct literal : std::string_view {
        constexpr literal() = default;
        template <std::size_t Size>
        consteval literal(char const (&text)[Size]) : std::string_view(text, Size - 1) {}
    };

    literal id; ///< `<family>/<what is wrong>`, stable for ever
    severity level = severity::error;
    literal summary = {};     ///< one line without a full stop
    literal explanation = {}; ///< why it matters and what to do, in Markdown
    literal bad = {};
    literal good = {};
    literal reference = {}; ///< where the rule comes from: document, program, release
    release since = first_release;
    release until = last_release;
};

enum class fix_safety : std::uint8_t {
    safe,    ///< the meaning after the fix is beyond doubt what was meant
    unsafe,  ///< most likely right, but somebody has to look at it
    display, ///< only to be shown, never applied
};

[[nodiscard]] constexpr std::string_view name_of(fix_safety safety) {
    constexpr std::string_view names[] = {"safe", "unsafe", "display"};
    return names[static_cast<std::size_t>(safety)];
}

/// Replaces the text at `where`; an empty span inserts.
struct edit {
    location where;
    string replacement;
};

/// A repair: all of its edits or none.
struct fix {
    string title; ///< what it does, as an order: "rename it to type_drivers"
    fix_safety safety = fix_safety::display;
    std::vector<edit> edits;
};

/// The other end of a contradiction.
struct related_place {
    location where;
    string message;
};

struct finding {
    rule_info const* rule = nullptr;
    severity level = severity::error;
    string message; ///< what is wrong and what to do; never holds a secret
    location where;
    std::vector<related_place> related;
    optional<stackmodel::fix> repair;

    constexpr finding& also(location place, string text) {
        if (place) {
            related.push_back({place, std::move(text)});
        }
        return *this;
    }
    constexpr finding& fix_by(fix_safety safety, string title, location place, string replacement) {
        repair = stackmodel::fix{std::move(title), safety, {{place, std::move(replacement)}}};
        return *this;
    }
};

/// Where rules put what they find, and what they may know about the circumstances.
class findings {
public:
    constexpr findings() = default;
    constexpr explicit findings(optional<stackmodel::release> release) : release_(release) {}

    /// The release of the deployment, where it is known.
    [[nodiscard]] constexpr optional<stackmodel::release> release() const { return release_; }

    /// The returned reference is valid until the next call.
    constexpr finding& report(rule_info const& rule, location where, string message) {
        return report(rule, rule.level, where, std::move(message));
    }
    /// For a rule that is more or less sure of itself in this case than usually.
    constexpr finding& report(rule_info const& rule, severity level, location where, string message) {
        auto& added = all_.emplace_back();
        added.rule = &rule;
        added.level = level;
        added.where = where;
        added.message = std::move(message);
        return added;
    }

    [[nodiscard]] constexpr std::vector<finding> const& all() const { return all_; }
    [[nodiscard]] constexpr std::vector<finding> take() { return std::exchange(all_, {}); }

    /// What was seen but could not be judged: templated values, files that nothing reads.
    constexpr void not_judged() { ++not_judged_; }
    [[nodiscard]] constexpr std::uint32_t not_judged_count() const { return not_judged_; }

private:
    optional<stackmodel::release> release_;
    std::vector<finding> all_;
    std::uint32_t not_judged_ = 0;
};

} // namespace stackmodel
