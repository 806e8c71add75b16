"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

CompanySizeEnum: TypeAlias = (
    models.CompanySizeEnum | Literal["1-10", "11-50", "51-200", "201-500", "500+"]
)


TypeOfUseEnum: TypeAlias = models.TypeOfUseEnum | Literal["PERSONAL", "SCHOOL", "WORK"]
