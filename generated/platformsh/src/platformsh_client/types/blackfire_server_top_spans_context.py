"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

BlackfireServerTopSpansContext: TypeAlias = (
    models.BlackfireServerTopSpansContext | Literal["web", "cli"]
)


BlackfireServerTopSpansContextsMode: TypeAlias = (
    models.BlackfireServerTopSpansContextsMode | Literal["1", "-1"]
)


BlackfireServerTopSpansDistributionCost: TypeAlias = (
    models.BlackfireServerTopSpansDistributionCost | Literal["wt", "pmu"]
)


BlackfireServerTopSpansFrameworksMode: TypeAlias = (
    models.BlackfireServerTopSpansFrameworksMode | Literal["1", "-1"]
)


BlackfireServerTopSpansHostsMode: TypeAlias = (
    models.BlackfireServerTopSpansHostsMode | Literal["1", "-1"]
)


BlackfireServerTopSpansHttpHostsMode: TypeAlias = (
    models.BlackfireServerTopSpansHttpHostsMode | Literal["1", "-1"]
)


BlackfireServerTopSpansHttpStatusCodesMode: TypeAlias = (
    models.BlackfireServerTopSpansHttpStatusCodesMode | Literal["1", "-1"]
)


BlackfireServerTopSpansLanguagesMode: TypeAlias = (
    models.BlackfireServerTopSpansLanguagesMode | Literal["1", "-1"]
)


BlackfireServerTopSpansMethodsMode: TypeAlias = (
    models.BlackfireServerTopSpansMethodsMode | Literal["1", "-1"]
)


BlackfireServerTopSpansOssMode: TypeAlias = (
    models.BlackfireServerTopSpansOssMode | Literal["1", "-1"]
)


BlackfireServerTopSpansPmuSlotsMode: TypeAlias = (
    models.BlackfireServerTopSpansPmuSlotsMode | Literal["1", "-1"]
)


BlackfireServerTopSpansRuntimesMode: TypeAlias = (
    models.BlackfireServerTopSpansRuntimesMode | Literal["1", "-1"]
)


BlackfireServerTopSpansSort: TypeAlias = (
    models.BlackfireServerTopSpansSort
    | Literal["percentage", "p_96", "count", "wt", "exec-time", "impact"]
)


BlackfireServerTopSpansTransactionsMode: TypeAlias = (
    models.BlackfireServerTopSpansTransactionsMode | Literal["1", "-1"]
)


BlackfireServerTopSpansWtSlotsMode: TypeAlias = (
    models.BlackfireServerTopSpansWtSlotsMode | Literal["1", "-1"]
)
