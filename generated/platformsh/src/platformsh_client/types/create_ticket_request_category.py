"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

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
