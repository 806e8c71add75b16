"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ServiceAnnotationRequestDict(TypedDict):
    """`ServiceAnnotationRequest` with the property names used in JSON."""

    id: UUID | str


ServiceAnnotationRequest: TypeAlias = models.ServiceAnnotationRequest | ServiceAnnotationRequestDict


ServiceAnnotationsRequestList: TypeAlias = Sequence[types.ServiceAnnotationRequest]


class ServiceLabelRequestDict(TypedDict):
    """`ServiceLabelRequest` with the property names used in JSON."""

    id: UUID | str


ServiceLabelRequest: TypeAlias = models.ServiceLabelRequest | ServiceLabelRequestDict


ServiceLabelsRequestList: TypeAlias = Sequence[types.ServiceLabelRequest]
