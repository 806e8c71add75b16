from uuid import UUID

from .._runtime import Model
from .application_copy_type_enum import ApplicationCopyTypeEnum


class ApplicationCopyRequest(Model):
    target_name: str
    target_organisation: UUID
    type: ApplicationCopyTypeEnum
