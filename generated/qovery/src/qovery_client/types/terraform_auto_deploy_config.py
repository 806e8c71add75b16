"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class DockerfileFragmentFileDict(TypedDict):
    """`DockerfileFragmentFile` with the property names used in JSON."""

    path: str

    type: Literal["file"]


DockerfileFragmentFile: TypeAlias = models.DockerfileFragmentFile | DockerfileFragmentFileDict


class DockerfileFragmentInlineDict(TypedDict):
    """`DockerfileFragmentInline` with the property names used in JSON."""

    content: str

    type: Literal["inline"]


DockerfileFragmentInline: TypeAlias = models.DockerfileFragmentInline | DockerfileFragmentInlineDict


TerraformAutoDeployConfigTerraformAction: TypeAlias = (
    models.TerraformAutoDeployConfigTerraformAction | Literal["DEFAULT", "PLAN", "NOOP"]
)


class TerraformAutoDeployConfigDict(TypedDict):
    """`TerraformAutoDeployConfig` with the property names used in JSON."""

    auto_deploy: bool

    terraform_action: types.TerraformAutoDeployConfigTerraformAction


TerraformAutoDeployConfig: TypeAlias = (
    models.TerraformAutoDeployConfig | TerraformAutoDeployConfigDict
)


class TerraformBackendBlueprintDict(TypedDict):
    """`TerraformBackendBlueprint` with the property names used in JSON."""

    config: NotRequired[Mapping[str, str]]

    type: str


TerraformBackendBlueprint: TypeAlias = (
    models.TerraformBackendBlueprint | TerraformBackendBlueprintDict
)


class TerraformBackendBlueprintObjectDict(TypedDict):
    """`TerraformBackendBlueprintObject` with the property names used in JSON."""

    blueprint: types.TerraformBackendBlueprint


TerraformBackendBlueprintObject: TypeAlias = (
    models.TerraformBackendBlueprintObject | TerraformBackendBlueprintObjectDict
)


TerraformBackendKubernetes: TypeAlias = Mapping[str, Any]


class TerraformBackendKubernetesObjectDict(TypedDict):
    """`TerraformBackendKubernetesObject` with the property names used in JSON."""

    kubernetes: types.TerraformBackendKubernetes


TerraformBackendKubernetesObject: TypeAlias = (
    models.TerraformBackendKubernetesObject | TerraformBackendKubernetesObjectDict
)


TerraformBackendUserProvided: TypeAlias = Mapping[str, Any]


class TerraformBackendUserProvidedObjectDict(TypedDict):
    """`TerraformBackendUserProvidedObject` with the property names used in JSON."""

    user_provided: types.TerraformBackendUserProvided


TerraformBackendUserProvidedObject: TypeAlias = (
    models.TerraformBackendUserProvidedObject | TerraformBackendUserProvidedObjectDict
)


TerraformBackend: TypeAlias = (
    types.TerraformBackendKubernetesObject
    | types.TerraformBackendUserProvidedObject
    | types.TerraformBackendBlueprintObject
)


TerraformEngineEnum: TypeAlias = models.TerraformEngineEnum | Literal["TERRAFORM", "OPEN_TOFU"]


class TerraformGitRepositoryRequestDict(TypedDict):
    """`TerraformGitRepositoryRequest` with the property names used in JSON."""

    branch: NotRequired[str]

    git_token_id: NotRequired[str]

    root_path: NotRequired[str]

    url: str


TerraformGitRepositoryRequest: TypeAlias = (
    models.TerraformGitRepositoryRequest | TerraformGitRepositoryRequestDict
)


class TerraformProviderVersionDict(TypedDict):
    """`TerraformProviderVersion` with the property names used in JSON."""

    explicit_version: str

    read_from_terraform_block: NotRequired[bool]


TerraformProviderVersion: TypeAlias = models.TerraformProviderVersion | TerraformProviderVersionDict


TerraformRequestDockerfileFragment: TypeAlias = (
    types.DockerfileFragmentFile | types.DockerfileFragmentInline
)


class TerraformRequestJobResourcesDict(TypedDict):
    """`TerraformRequestJobResources` with the property names used in JSON."""

    cpu_milli: int

    gpu: int

    ram_mib: int

    storage_gib: int


TerraformRequestJobResources: TypeAlias = (
    models.TerraformRequestJobResources | TerraformRequestJobResourcesDict
)


class TerraformRequestTerraformFilesSourceDict(TypedDict):
    """`TerraformRequestTerraformFilesSource` with the property names used in JSON."""

    git_repository: NotRequired[types.TerraformGitRepositoryRequest]


TerraformRequestTerraformFilesSource: TypeAlias = (
    models.TerraformRequestTerraformFilesSource | TerraformRequestTerraformFilesSourceDict
)


class TerraformVarKeyValueDict(TypedDict):
    """`TerraformVarKeyValue` with the property names used in JSON."""

    key: NotRequired[str]

    secret: NotRequired[bool]

    value: NotRequired[str]


TerraformVarKeyValue: TypeAlias = models.TerraformVarKeyValue | TerraformVarKeyValueDict


class TerraformVariablesSourceRequestDict(TypedDict):
    """`TerraformVariablesSourceRequest` with the property names used in JSON."""

    tf_var_file_paths: Sequence[str]

    tf_vars: Sequence[types.TerraformVarKeyValue]


TerraformVariablesSourceRequest: TypeAlias = (
    models.TerraformVariablesSourceRequest | TerraformVariablesSourceRequestDict
)
