"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class MetricsParametersDict(TypedDict):
    """`MetricsParameters` by the names of the wire."""

    configuration: NotRequired[types.MetricsConfigurationManagedByQovery]

    enabled: NotRequired[bool]


MetricsParameters: TypeAlias = models.MetricsParameters | MetricsParametersDict
