"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class TerraformRequestTerraformFilesSourceDict(TypedDict):
    """`TerraformRequestTerraformFilesSource` with the property names used in JSON."""

    git_repository: NotRequired[types.TerraformGitRepositoryRequest]


TerraformRequestTerraformFilesSource: TypeAlias = (
    models.TerraformRequestTerraformFilesSource | TerraformRequestTerraformFilesSourceDict
)
