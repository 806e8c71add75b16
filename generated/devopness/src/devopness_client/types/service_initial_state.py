"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ServiceInitialState: TypeAlias = models.ServiceInitialState | Literal["started", "stopped"]


ServiceType: TypeAlias = (
    models.ServiceType
    | Literal[
        "docker",
        "mysql",
        "newrelic-infra",
        "nginx",
        "php",
        "postgresql",
        "redis",
        "supervisor",
        "ufw",
    ]
)
