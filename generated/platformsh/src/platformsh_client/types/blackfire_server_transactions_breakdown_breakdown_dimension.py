"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

BlackfireServerTransactionsBreakdownBreakdownDimension: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownBreakdownDimension | Literal["wt", "pmu", "stdout"]
)


BlackfireServerTransactionsBreakdownContext: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownContext | Literal["web", "cli"]
)


BlackfireServerTransactionsBreakdownContextsMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownContextsMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownDistributionCost: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownDistributionCost | Literal["wt", "pmu"]
)


BlackfireServerTransactionsBreakdownFrameworksMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownFrameworksMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownHostsMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownHostsMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownHttpHostsMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownHttpHostsMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownHttpStatusCodesMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownHttpStatusCodesMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownLanguagesMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownLanguagesMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownMethodsMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownMethodsMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownOssMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownOssMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownPmuSlotsMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownPmuSlotsMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownRuntimesMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownRuntimesMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownSort: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownSort
    | Literal[
        "impact",
        "total_requests",
        "avg_wt",
        "avg_pmu",
        "avg_stdout",
        "total_errors",
        "wt_96th_percentile",
    ]
)


BlackfireServerTransactionsBreakdownTransactionsMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownTransactionsMode | Literal["1", "-1"]
)


BlackfireServerTransactionsBreakdownWtSlotsMode: TypeAlias = (
    models.BlackfireServerTransactionsBreakdownWtSlotsMode | Literal["1", "-1"]
)
