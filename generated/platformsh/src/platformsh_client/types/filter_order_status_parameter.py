"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

FilterOrderStatusParameter: TypeAlias = (
    models.FilterOrderStatusParameter
    | Literal[
        "completed",
        "past_due",
        "pending",
        "canceled",
        "payment_failed_soft_decline",
        "payment_failed_hard_decline",
    ]
)
