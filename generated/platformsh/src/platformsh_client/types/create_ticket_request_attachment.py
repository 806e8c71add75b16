"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class CreateTicketRequestAttachmentDict(TypedDict):
    """`CreateTicketRequestAttachment` with the property names used in JSON."""

    data: NotRequired[str]

    filename: NotRequired[str]


CreateTicketRequestAttachment: TypeAlias = (
    models.CreateTicketRequestAttachment | CreateTicketRequestAttachmentDict
)


CreateTicketRequestCategory: TypeAlias = (
    models.CreateTicketRequestCategory
    | Literal[
        "access",
        "billing_question",
        "complaint",
        "compliance_question",
        "configuration_change",
        "general_question",
        "incident_outage",
        "bug_report",
        "report_a_gui_bug",
        "onboarding",
        "close_my_account",
    ]
)


CreateTicketRequestPriority: TypeAlias = (
    models.CreateTicketRequestPriority | Literal["low", "normal", "high", "urgent"]
)
