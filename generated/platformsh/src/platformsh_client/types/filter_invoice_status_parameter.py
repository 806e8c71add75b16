"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

FilterInvoiceStatusParameter: TypeAlias = (
    models.FilterInvoiceStatusParameter
    | Literal["paid", "charged_off", "pending", "refunded", "canceled", "refund_pending"]
)


FilterInvoiceTypeParameter: TypeAlias = (
    models.FilterInvoiceTypeParameter | Literal["credit_memo", "invoice"]
)
