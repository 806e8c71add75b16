"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

OrganizationID: TypeAlias = str


ProjectDefaultBranch: TypeAlias = str


ProjectType: TypeAlias = models.ProjectType | Literal["grid", "dedicated"]


RegionID: TypeAlias = str
