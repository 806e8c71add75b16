"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class UpdateSubscriptionUsageAlertsRequestAlertConfigDict(TypedDict):
    """`UpdateSubscriptionUsageAlertsRequestAlertConfig` with the property names used in JSON."""

    threshold: NotRequired[int]


UpdateSubscriptionUsageAlertsRequestAlertConfig: TypeAlias = (
    models.UpdateSubscriptionUsageAlertsRequestAlertConfig
    | UpdateSubscriptionUsageAlertsRequestAlertConfigDict
)
