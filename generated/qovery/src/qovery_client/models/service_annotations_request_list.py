from typing import TypeAlias
from uuid import UUID

from .._runtime import Model


class ServiceAnnotationRequest(Model):
    id: UUID


ServiceAnnotationsRequestList: TypeAlias = list[ServiceAnnotationRequest]


class ServiceLabelRequest(Model):
    id: UUID


ServiceLabelsRequestList: TypeAlias = list[ServiceLabelRequest]
