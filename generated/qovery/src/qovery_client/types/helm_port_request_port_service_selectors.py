"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmPortRequestPortServiceSelectorsDict(TypedDict):
    """`HelmPortRequestPortServiceSelectors` by the names of the wire."""

    external_port: NotRequired[int]

    internal_port: int

    is_default: NotRequired[bool]

    name: NotRequired[str]

    namespace: NotRequired[str]

    protocol: NotRequired[types.HelmPortProtocolEnum]

    service_selectors: NotRequired[Sequence[types.KubernetesSelector]]


HelmPortRequestPortServiceSelectors: TypeAlias = (
    models.HelmPortRequestPortServiceSelectors | HelmPortRequestPortServiceSelectorsDict
)
