"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class BackupRestoreServiceInstanceParamsDict(TypedDict):
    """`BackupRestoreServiceInstanceParams` with the property names used in JSON."""

    service_instance_backup: NotRequired[UUID | str]
    """UUID of the backup of the service instance."""


BackupRestoreServiceInstanceParams: TypeAlias = (
    models.BackupRestoreServiceInstanceParams | BackupRestoreServiceInstanceParamsDict
)
