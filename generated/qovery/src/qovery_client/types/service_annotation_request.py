"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict
from uuid import UUID

from .. import models


class ServiceAnnotationRequestDict(TypedDict):
    """`ServiceAnnotationRequest` with the property names used in JSON."""

    id: UUID | str


ServiceAnnotationRequest: TypeAlias = models.ServiceAnnotationRequest | ServiceAnnotationRequestDict
