"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types

HelmKeyValues: TypeAlias = Sequence[Sequence[str]]


HelmPortProtocolEnum: TypeAlias = models.HelmPortProtocolEnum | Literal["HTTP", "GRPC"]


class HelmPortRequestPortServiceNameDict(TypedDict):
    """`HelmPortRequestPortServiceName` with the property names used in JSON."""

    external_port: NotRequired[int]
    """Port that is open to the outside. One is chosen if it is left out."""

    internal_port: int
    """Port that the service listens on."""

    is_default: NotRequired[bool]
    """Whether the domain without a prefix leads to this port."""

    name: NotRequired[str]

    namespace: NotRequired[str]

    protocol: NotRequired[types.HelmPortProtocolEnum]

    service_name: NotRequired[str]


HelmPortRequestPortServiceName: TypeAlias = (
    models.HelmPortRequestPortServiceName | HelmPortRequestPortServiceNameDict
)


class KubernetesSelectorDict(TypedDict):
    """`KubernetesSelector` with the property names used in JSON."""

    key: str

    value: str


KubernetesSelector: TypeAlias = models.KubernetesSelector | KubernetesSelectorDict


class HelmPortRequestPortServiceSelectorsDict(TypedDict):
    """`HelmPortRequestPortServiceSelectors` with the property names used in JSON."""

    external_port: NotRequired[int]
    """Port that is open to the outside. One is chosen if it is left out."""

    internal_port: int
    """Port that the service listens on."""

    is_default: NotRequired[bool]
    """Whether the domain without a prefix leads to this port."""

    name: NotRequired[str]

    namespace: NotRequired[str]

    protocol: NotRequired[types.HelmPortProtocolEnum]

    service_selectors: NotRequired[Sequence[types.KubernetesSelector]]


HelmPortRequestPortServiceSelectors: TypeAlias = (
    models.HelmPortRequestPortServiceSelectors | HelmPortRequestPortServiceSelectorsDict
)


HelmPortRequestPort: TypeAlias = (
    types.HelmPortRequestPortServiceSelectors | types.HelmPortRequestPortServiceName
)


class HelmRequestSourceGitRepositoryDict(TypedDict):
    """`HelmRequestSourceGitRepository` with the property names used in JSON."""

    git_repository: NotRequired[types.HelmGitRepositoryRequest]


HelmRequestSourceGitRepository: TypeAlias = (
    models.HelmRequestSourceGitRepository | HelmRequestSourceGitRepositoryDict
)


class HelmRequestSourceHelmRepositoryHelmRepositoryDict(TypedDict):
    """`HelmRequestSourceHelmRepositoryHelmRepository` with the property names used in JSON."""

    chart_name: NotRequired[str]

    chart_version: NotRequired[str]

    repository: NotRequired[UUID | str | None]


HelmRequestSourceHelmRepositoryHelmRepository: TypeAlias = (
    models.HelmRequestSourceHelmRepositoryHelmRepository
    | HelmRequestSourceHelmRepositoryHelmRepositoryDict
)


class HelmRequestSourceHelmRepositoryDict(TypedDict):
    """`HelmRequestSourceHelmRepository` with the property names used in JSON."""

    helm_repository: NotRequired[types.HelmRequestSourceHelmRepositoryHelmRepository]


HelmRequestSourceHelmRepository: TypeAlias = (
    models.HelmRequestSourceHelmRepository | HelmRequestSourceHelmRepositoryDict
)


HelmRequestSource: TypeAlias = (
    types.HelmRequestSourceGitRepository | types.HelmRequestSourceHelmRepository
)


class HelmRequestValuesOverrideFileGitDict(TypedDict):
    """`HelmRequestValuesOverrideFileGit` with the property names used in JSON."""

    git_repository: types.ApplicationGitRepositoryRequest

    paths: Sequence[str]


HelmRequestValuesOverrideFileGit: TypeAlias = (
    models.HelmRequestValuesOverrideFileGit | HelmRequestValuesOverrideFileGitDict
)


class HelmRequestValuesOverrideFileRawValueDict(TypedDict):
    """`HelmRequestValuesOverrideFileRawValue` with the property names used in JSON."""

    content: NotRequired[str]

    name: NotRequired[str]


HelmRequestValuesOverrideFileRawValue: TypeAlias = (
    models.HelmRequestValuesOverrideFileRawValue | HelmRequestValuesOverrideFileRawValueDict
)


class HelmRequestValuesOverrideFileRawDict(TypedDict):
    """`HelmRequestValuesOverrideFileRaw` with the property names used in JSON."""

    values: NotRequired[Sequence[types.HelmRequestValuesOverrideFileRawValue]]


HelmRequestValuesOverrideFileRaw: TypeAlias = (
    models.HelmRequestValuesOverrideFileRaw | HelmRequestValuesOverrideFileRawDict
)


class HelmRequestValuesOverrideFileDict(TypedDict):
    """`HelmRequestValuesOverrideFile` with the property names used in JSON."""

    git: NotRequired[types.HelmRequestValuesOverrideFileGit | None]

    raw: NotRequired[types.HelmRequestValuesOverrideFileRaw | None]


HelmRequestValuesOverrideFile: TypeAlias = (
    models.HelmRequestValuesOverrideFile | HelmRequestValuesOverrideFileDict
)


class HelmRequestValuesOverrideDict(TypedDict):
    """`HelmRequestValuesOverride` with the property names used in JSON."""

    file: NotRequired[types.HelmRequestValuesOverrideFile | None]

    set: NotRequired[types.HelmKeyValues]

    set_json: NotRequired[types.HelmKeyValues]

    set_string: NotRequired[types.HelmKeyValues]


HelmRequestValuesOverride: TypeAlias = (
    models.HelmRequestValuesOverride | HelmRequestValuesOverrideDict
)
