"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class UpdateOrgBillingAlertConfigRequestConfigDict(TypedDict):
    """`UpdateOrgBillingAlertConfigRequestConfig` by the names of the wire."""

    mode: NotRequired[str]

    threshold: NotRequired[int]


UpdateOrgBillingAlertConfigRequestConfig: TypeAlias = (
    models.UpdateOrgBillingAlertConfigRequestConfig | UpdateOrgBillingAlertConfigRequestConfigDict
)
