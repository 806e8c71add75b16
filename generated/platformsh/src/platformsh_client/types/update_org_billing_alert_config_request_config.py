"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class UpdateOrgBillingAlertConfigRequestConfigDict(TypedDict):
    """`UpdateOrgBillingAlertConfigRequestConfig` with the property names used in JSON."""

    mode: NotRequired[str]

    threshold: NotRequired[int]


UpdateOrgBillingAlertConfigRequestConfig: TypeAlias = (
    models.UpdateOrgBillingAlertConfigRequestConfig | UpdateOrgBillingAlertConfigRequestConfigDict
)
