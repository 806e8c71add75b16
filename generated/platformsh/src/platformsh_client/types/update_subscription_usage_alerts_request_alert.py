"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class UpdateSubscriptionUsageAlertsRequestAlertDict(TypedDict):
    """`UpdateSubscriptionUsageAlertsRequestAlert` by the names of the wire."""

    active: NotRequired[bool]

    config: NotRequired[types.UpdateSubscriptionUsageAlertsRequestAlertConfig]

    id: NotRequired[str]


UpdateSubscriptionUsageAlertsRequestAlert: TypeAlias = (
    models.UpdateSubscriptionUsageAlertsRequestAlert | UpdateSubscriptionUsageAlertsRequestAlertDict
)
