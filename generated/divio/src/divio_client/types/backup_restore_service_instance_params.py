"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class BackupRestoreServiceInstanceParamsDict(TypedDict):
    """`BackupRestoreServiceInstanceParams` by the names of the wire."""

    service_instance_backup: NotRequired[UUID | str]


BackupRestoreServiceInstanceParams: TypeAlias = (
    models.BackupRestoreServiceInstanceParams | BackupRestoreServiceInstanceParamsDict
)
