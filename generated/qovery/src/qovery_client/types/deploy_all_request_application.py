"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from uuid import UUID


class DeployAllRequestApplicationDict(TypedDict):
    """`DeployAllRequestApplication` by the names of the wire."""

    application_id: UUID | str

    git_commit_id: NotRequired[str]


DeployAllRequestApplication: TypeAlias = (
    models.DeployAllRequestApplication | DeployAllRequestApplicationDict
)
