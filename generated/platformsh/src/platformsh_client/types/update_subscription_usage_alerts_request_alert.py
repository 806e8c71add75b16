"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class UpdateSubscriptionUsageAlertsRequestAlertConfigDict(TypedDict):
    """`UpdateSubscriptionUsageAlertsRequestAlertConfig` with the property names used in JSON."""

    threshold: NotRequired[int]


UpdateSubscriptionUsageAlertsRequestAlertConfig: TypeAlias = (
    models.UpdateSubscriptionUsageAlertsRequestAlertConfig
    | UpdateSubscriptionUsageAlertsRequestAlertConfigDict
)


class UpdateSubscriptionUsageAlertsRequestAlertDict(TypedDict):
    """`UpdateSubscriptionUsageAlertsRequestAlert` with the property names used in JSON."""

    active: NotRequired[bool]

    config: NotRequired[types.UpdateSubscriptionUsageAlertsRequestAlertConfig]

    id: NotRequired[str]


UpdateSubscriptionUsageAlertsRequestAlert: TypeAlias = (
    models.UpdateSubscriptionUsageAlertsRequestAlert | UpdateSubscriptionUsageAlertsRequestAlertDict
)
