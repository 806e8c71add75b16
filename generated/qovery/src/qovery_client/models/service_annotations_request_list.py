from typing import TypeAlias

from .service_annotation_request import ServiceAnnotationRequest

ServiceAnnotationsRequestList: TypeAlias = list[ServiceAnnotationRequest]
