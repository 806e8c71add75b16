"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ServiceTypeEnum: TypeAlias = (
    models.ServiceTypeEnum
    | Literal[
        "APPLICATION",
        "DATABASE",
        "CONTAINER",
        "JOB",
        "HELM",
        "TERRAFORM",
        "ARGOCD_APP",
        "AGENTIC_WORKFLOW",
    ]
)
