"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from uuid import UUID


class BackupRestoreServiceInstanceParamsDict(TypedDict):
    """`BackupRestoreServiceInstanceParams` by the names of the wire."""

    service_instance_backup: NotRequired[UUID | str]


BackupRestoreServiceInstanceParams: TypeAlias = (
    models.BackupRestoreServiceInstanceParams | BackupRestoreServiceInstanceParamsDict
)
