"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class UpdateSubscriptionUsageAlertsRequestAlertConfigDict(TypedDict):
    """`UpdateSubscriptionUsageAlertsRequestAlertConfig` by the names of the wire."""

    threshold: NotRequired[int]


UpdateSubscriptionUsageAlertsRequestAlertConfig: TypeAlias = (
    models.UpdateSubscriptionUsageAlertsRequestAlertConfig
    | UpdateSubscriptionUsageAlertsRequestAlertConfigDict
)
