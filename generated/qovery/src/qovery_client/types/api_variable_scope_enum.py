"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

APIVariableScopeEnum: TypeAlias = (
    models.APIVariableScopeEnum
    | Literal[
        "APPLICATION",
        "BUILT_IN",
        "ENVIRONMENT",
        "PROJECT",
        "CONTAINER",
        "JOB",
        "HELM",
        "TERRAFORM",
        "AGENTIC_WORKFLOW",
    ]
)
