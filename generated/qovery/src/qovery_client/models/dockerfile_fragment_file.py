from typing import Any, Literal, TypeAlias

from .._runtime import Model, OpenStrEnum


class DockerfileFragmentFile(Model):
    path: str
    type: Literal["file"]


class DockerfileFragmentInline(Model):
    content: str
    type: Literal["inline"]


class TerraformAutoDeployConfigTerraformAction(OpenStrEnum):
    DEFAULT = "DEFAULT"
    PLAN = "PLAN"
    NOOP = "NOOP"


class TerraformAutoDeployConfig(Model):
    auto_deploy: bool
    terraform_action: TerraformAutoDeployConfigTerraformAction


class TerraformBackendBlueprint(Model):
    config: dict[str, str] | None = None
    type: str


class TerraformBackendBlueprintObject(Model):
    blueprint: TerraformBackendBlueprint


TerraformBackendKubernetes: TypeAlias = dict[str, Any]


class TerraformBackendKubernetesObject(Model):
    kubernetes: TerraformBackendKubernetes


TerraformBackendUserProvided: TypeAlias = dict[str, Any]


class TerraformBackendUserProvidedObject(Model):
    user_provided: TerraformBackendUserProvided


TerraformBackend: TypeAlias = (
    TerraformBackendKubernetesObject
    | TerraformBackendUserProvidedObject
    | TerraformBackendBlueprintObject
)


class TerraformProviderVersion(Model):
    explicit_version: str
    read_from_terraform_block: bool | None = None


class TerraformVarKeyValue(Model):
    key: str | None = None
    secret: bool | None = None
    value: str | None = None
