from typing import Annotated, TypeAlias

from pydantic import Field

from .._runtime import Model
from .dockerfile_fragment_file import (
    DockerfileFragmentFile,
    DockerfileFragmentInline,
    TerraformVarKeyValue,
)


class TerraformGitRepositoryRequest(Model):
    branch: str | None = None
    git_token_id: str | None = None
    root_path: str | None = None
    url: str


TerraformRequestDockerfileFragment: TypeAlias = Annotated[
    DockerfileFragmentFile | DockerfileFragmentInline, Field(discriminator="type")
]


class TerraformRequestJobResources(Model):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int


class TerraformRequestTerraformFilesSource(Model):
    git_repository: TerraformGitRepositoryRequest | None = None


class TerraformVariablesSourceRequest(Model):
    tf_var_file_paths: list[str]
    tf_vars: list[TerraformVarKeyValue]
