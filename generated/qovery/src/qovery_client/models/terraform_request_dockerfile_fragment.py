from typing import Annotated, TypeAlias

from pydantic import Field

from .dockerfile_fragment_file import DockerfileFragmentFile
from .dockerfile_fragment_inline import DockerfileFragmentInline

TerraformRequestDockerfileFragment: TypeAlias = Annotated[
    DockerfileFragmentFile | DockerfileFragmentInline, Field(discriminator="type")
]
