"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

SyslogIntegrationCreateInputAuthMode: TypeAlias = (
    models.SyslogIntegrationCreateInputAuthMode | Literal["prefix", "structured_data"]
)
