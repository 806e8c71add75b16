"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HealthcheckDict(TypedDict):
    """`Healthcheck` with the property names used in JSON."""

    liveness_probe: NotRequired[types.Probe | None]

    readiness_probe: NotRequired[types.Probe | None]


Healthcheck: TypeAlias = models.Healthcheck | HealthcheckDict
