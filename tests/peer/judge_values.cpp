// SPDX-License-Identifier: Apache-2.0
// judge_values: reads lines "TYPE<TAB>VALUE[<TAB>FACT]..." as in the option tables, writes "good" or "bad" for each.
// oslo_types.py compares what it says with what oslo.config says.
#include <stackmodel/catalog/value.hpp>

#include <iostream>
#include <string>

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        auto const type_end = line.find('\t');
        auto const value_end = std::min(line.find('\t', type_end + 1), line.size());
        std::string_view const text = line;
        stackmodel::catalog::known_option const row{.group = "DEFAULT",
                                                    .name = "any",
                                                    .first = 'a',
                                                    .last = 'a',
                                                    .type_letters = text.substr(0, type_end),
                                                    .facts = text.substr(std::min(value_end + 1, line.size()))};
        auto const value = text.substr(type_end + 1, value_end - type_end - 1);
        std::cout << (stackmodel::catalog::check_value(row, value) ? "bad\n" : "good\n");
    }
}
