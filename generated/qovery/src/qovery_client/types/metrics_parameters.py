"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class MetricsParametersDict(TypedDict):
    """`MetricsParameters` with the property names used in JSON."""

    configuration: NotRequired[types.MetricsConfigurationManagedByQovery]

    enabled: NotRequired[bool]


MetricsParameters: TypeAlias = models.MetricsParameters | MetricsParametersDict
