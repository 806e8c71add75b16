from typing import Any

from .._runtime import Model
from .aggregated_features import AggregatedFeatures
from .aggregated_sellables import AggregatedSellables
from .plan_titles import PlanTitles


class ProjectOptionsAggregated(Model):
    billing: dict[str, Any] | None = None
    container_sizes: list[str] | None = None
    debug: dict[str, Any] | None = None
    defaults: dict[str, Any] | None = None
    enforced: dict[str, Any] | None = None
    features: AggregatedFeatures | None = None
    initialize: dict[str, Any] | None = None
    plan_titles: PlanTitles | None = None
    plans: list[str] | None = None
    regions: list[str] | None = None
    sellables: AggregatedSellables | None = None
