// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/core/artifact.hpp>
#include <stackmodel/core/for_each.hpp>

/// The models and rules compile side by side: each source file of this folder compiles the part of the linter that it
/// names, and linter.cpp declares all of them `extern`. An artifact that no part names is compiled with linter.cpp.
///
///     STACKLINT_PART(ml2_conf, l3_agent_ini)             in neutron.cpp
///     STACKLINT_EXTERN_PART(ml2_conf, l3_agent_ini)      in linter.cpp
#define STACKLINT_PART(...) STACKMODEL_FOR_EACH(STACKLINT_LOAD, template, __VA_ARGS__)
#define STACKLINT_EXTERN_PART(...) STACKMODEL_FOR_EACH(STACKLINT_LOAD, extern template, __VA_ARGS__)
#define STACKLINT_LOAD(how, artifact) \
    how stackmodel::loaded<artifact> stackmodel::load_at_run_time<artifact>(source const&, findings&);
