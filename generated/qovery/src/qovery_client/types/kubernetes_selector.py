"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class KubernetesSelectorDict(TypedDict):
    """`KubernetesSelector` with the property names used in JSON."""

    key: str

    value: str


KubernetesSelector: TypeAlias = models.KubernetesSelector | KubernetesSelectorDict
